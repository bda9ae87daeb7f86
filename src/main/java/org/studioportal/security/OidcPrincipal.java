package org.studioportal.security;

import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person whom another house vouches for. A password of ours never comes due: theirs is that house's business. */
final class OidcPrincipal extends PortalPrincipal implements OidcUser {
    private static final long serialVersionUID = 1L;

    private final OidcUser vouchedFor;

    OidcPrincipal(Account account, OidcUser vouchedFor) {
        super(account, false);
        this.vouchedFor = vouchedFor;
    }

    @Override
    PortalPrincipal renewed(Account account) {
        return new OidcPrincipal(account, vouchedFor);
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getClaims() {
        return vouchedFor.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return vouchedFor.getAttributes();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return vouchedFor.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return vouchedFor.getIdToken();
    }
}
