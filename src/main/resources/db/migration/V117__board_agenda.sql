-- What people are to be reminded of, found by the moment that it is about.
alter table board_slot
  -- what begins soon
  add key board_slot_starts (starts_at);
alter table board_claim
  -- who has waited for an answer, or served, since when
  add key board_claim_since (status, status_since);
alter table board_listing
  -- what has waited for its keeper since when
  add key board_listing_since (status, status_since),
  -- what ends soon
  add key board_listing_ends (stands_until);
