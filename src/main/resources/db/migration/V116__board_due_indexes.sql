alter table board_listing
  -- the posts whose shifts end soon
  add key board_listing_shifts (kind, slots_until);
alter table board_claim
  -- what waits on desks: of all claims few are in a state that somebody waits in
  add key board_claim_status (status, listing_id);
