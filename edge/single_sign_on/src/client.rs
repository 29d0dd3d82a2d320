//! The provider is asked.

use crate::{SingleSignOnError, kept::Departed};
use chrono::{DateTime, Utc};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, TokenResponse as _,
    core::{CoreAuthenticationFlow, CoreClient, CoreIdTokenClaims, CoreProviderMetadata, CoreTokenResponse},
};
use people::{Arrival, Coming, Departure, Identity, SignOnTrouble, SingleSignOn};
use std::time::Duration;
use words::{Moment, World};

/// How long the provider may take for one answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How the provider is reached, and as whom.
pub struct Settings {
    /// Its address, as it names itself.
    pub issuer: String,
    /// The name under which it knows this site.
    pub client_id: String,
    /// The secret that it shares with this site.
    pub secret: String,
}

/// A provider that speaks OpenID Connect.
pub struct OpenId {
    issuer: IssuerUrl,
    client_id: ClientId,
    secret: ClientSecret,
    http: reqwest::Client,
}

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl OpenId {
    /// Asks nobody yet: a provider that is down keeps no site from starting.
    pub fn new(settings: Settings) -> Result<Self, SingleSignOnError> {
        let issuer =
            IssuerUrl::new(settings.issuer).map_err(|why| SingleSignOnError::Issuer(why.to_string()))?;
        // Whoever is asked must not be able to send us elsewhere.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(PATIENCE)
            .timeout(PATIENCE)
            .build()
            .map_err(|why| SingleSignOnError::Client(why.to_string()))?;
        let (client_id, secret) = (ClientId::new(settings.client_id), ClientSecret::new(settings.secret));
        Ok(Self { issuer, client_id, secret, http })
    }

    /// What the provider says of itself, and its keys, as they are now.
    async fn client(&self, back: &str) -> Result<Client, SignOnTrouble> {
        let provider = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http).await;
        let provider = provider.map_err(|why| SignOnTrouble::Away(why.to_string()))?;
        let back =
            RedirectUrl::new(back.to_owned()).map_err(|why| SignOnTrouble::Refused(why.to_string()))?;
        let secret = Some(self.secret.clone());
        let client = CoreClient::from_provider_metadata(provider, self.client_id.clone(), secret);
        Ok(client.set_redirect_uri(back))
    }

    async fn depart_now(&self, world: &World, back: &str) -> Result<Departure, SignOnTrouble> {
        let client = self.client(back).await?;
        let departed = Departed::new(&*world.chance);
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(departed.verifier.clone()));
        let (state, nonce) = (CsrfToken::new(departed.state.clone()), Nonce::new(departed.nonce.clone()));
        let (to, _, _) = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || state, move || nonce)
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        Ok(Departure { to: to.to_string(), kept: departed.to_text() })
    }

    async fn arrive_now(
        &self,
        world: &World,
        back: &str,
        kept: &str,
        arrival: Arrival<'_>,
    ) -> Result<Identity, SignOnTrouble> {
        let departed = Departed::of_text(kept).ok_or_else(|| refused("what was kept is no departure"))?;
        if arrival.state != departed.state {
            return Err(refused("the state is not the one that was sent"));
        }
        if arrival.code.is_empty() {
            return Err(refused("it gave no code"));
        }
        let client = self.client(back).await?;
        let answer = client
            .exchange_code(AuthorizationCode::new(arrival.code.to_owned()))
            .map_err(|why| refused(&why.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(departed.verifier.clone()))
            .request_async(&self.http)
            .await
            .map_err(|why| trouble_with_code(&why))?;
        let claims = believed(&client, &answer, &Nonce::new(departed.nonce.clone()), world.now())?;
        let email = claims.email().filter(|_| claims.email_verified() == Some(true));
        Ok(Identity {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            verified_email: email.map(|email| email.to_string()),
        })
    }
}

/// The claims of an answer whose token is right in every way.
fn believed(
    client: &Client,
    answer: &CoreTokenResponse,
    nonce: &Nonce,
    now: Moment,
) -> Result<CoreIdTokenClaims, SignOnTrouble> {
    let clock = move || DateTime::<Utc>::from_timestamp_micros(now.0).unwrap_or_default();
    let verifier = client.id_token_verifier().set_time_fn(clock);
    let token = answer.id_token().ok_or_else(|| refused("it gave no token"))?;
    let claims = token.claims(&verifier, nonce).map_err(|why| refused(&why.to_string()))?;
    if let Some(expected) = claims.access_token_hash() {
        let hash = token
            .signing_alg()
            .ok()
            .zip(token.signing_key(&verifier).ok())
            .and_then(|(alg, key)| AccessTokenHash::from_token(answer.access_token(), alg, key).ok());
        if hash.as_ref() != Some(expected) {
            return Err(refused("its two tokens do not belong together"));
        }
    }
    Ok(claims.clone())
}

fn refused(why: &str) -> SignOnTrouble {
    SignOnTrouble::Refused(why.to_owned())
}

/// Whether the provider did not answer, or refused the code.
fn trouble_with_code<R, T>(why: &openidconnect::RequestTokenError<R, T>) -> SignOnTrouble
where
    R: std::error::Error + 'static,
    T: openidconnect::ErrorResponse + 'static,
{
    match why {
        openidconnect::RequestTokenError::Request(_) => SignOnTrouble::Away(why.to_string()),
        _ => refused(&why.to_string()),
    }
}

impl SingleSignOn for OpenId {
    fn depart<'a>(&'a self, world: &'a World, back: &'a str) -> Coming<'a, Departure> {
        Box::pin(self.depart_now(world, back))
    }

    fn arrive<'a>(
        &'a self,
        world: &'a World,
        back: &'a str,
        kept: &'a str,
        arrival: Arrival<'a>,
    ) -> Coming<'a, Identity> {
        Box::pin(self.arrive_now(world, back, kept, arrival))
    }
}
