package org.studioportal.security;

import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of the person whom the provider vouches for; who has none does not get in. */
class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService provider = new OidcUserService();
    private final AccountRepository accounts;
    private final String claim;

    /** @param claim which of the provider's claims is the sign-in name here */
    OidcAccounts(AccountRepository accounts, String claim) {
        this.accounts = accounts;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouchedFor = provider.loadUser(request);
        String name = vouchedFor.getClaimAsString(claim);
        Account account = name == null
                ? null
                : accounts.findByUsername(Usernames.normalise(name)).orElse(null);
        if (account == null) {
            throw new SingleSignOn.NoAccount(String.valueOf(name));
        }
        if (!account.enabled()) {
            throw new DisabledException(name);
        }
        return new OidcPrincipal(account, vouchedFor);
    }
}
