//! What may not be seen answers like what does not exist.

use super::*;
use words::Role;

#[tokio::test]
async fn hidden_and_missing_have_the_same_bytes() {
    for town in Town::each(plan).await {
        let anyone = town.browser();
        let (_, counsel) = town.signed_in("Counsel", &[Role::Counsel]).await;
        let (_, manager) = town.signed_in("Manager", &[Role::ProjectManager]).await;
        assert_eq!(manager.get("/things/1").await.status, 200);
        for browser in [&anyone, &counsel] {
            let (hidden, missing) = (browser.get("/things/1").await, browser.get("/things/2").await);
            assert_eq!((hidden.status.as_u16(), missing.status.as_u16()), (404, 404));
            assert_eq!((&hidden.body, &hidden.headers), (&missing.body, &missing.headers));
            let (hidden, missing) =
                (browser.post("/things/1", &[]).await, browser.post("/things/2", &[]).await);
            assert_eq!((hidden.status.as_u16(), missing.status.as_u16()), (404, 404));
            assert_eq!((&hidden.body, &hidden.headers), (&missing.body, &missing.headers));
        }
        // A page that needs a role is, without it, a page that is not there.
        let (hidden, missing) = (counsel.get("/triage").await, counsel.get("/no-such-page").await);
        assert_eq!((hidden.status.as_u16(), &hidden.body), (404, &missing.body));
        assert_eq!(hidden.headers, missing.headers);
        let (hidden, missing) =
            (counsel.post("/triage", &[("place", "x")]).await, counsel.post("/no-such-page", &[]).await);
        assert_eq!((hidden.status.as_u16(), &hidden.body), (404, &missing.body));
        // For whoever is not signed in there is the way to sign in, and back.
        assert_eq!(anyone.get("/triage?x=1").await.leads_to(), "/sign-in?next=%2Ftriage");
        assert_eq!(anyone.post("/triage", &[("place", "x")]).await.status, 404);
        // A method that a page does not know is a page that is not there either.
        let unknown = Ask { method: Method::DELETE, ..get("/open") }.of(&town).await;
        assert_eq!((unknown.status.as_u16(), &unknown.body), (404, &anyone.get("/no-such-page").await.body));
        // Nor is a name that is no text.
        let garbled = manager.get("/things/%FF").await;
        assert_eq!((garbled.status.as_u16(), &garbled.body), (404, &manager.get("/no-such-page").await.body));
    }
}

/// Every route of these tests has its gate; acts on things are decided in the handler.
#[test]
fn each_route_names_its_gate() {
    let routes = routes();
    let gate = |path: &str| routes.list().iter().find(|route| route.path == path).map(|route| route.gate);
    assert_eq!(gate("/triage"), Some(Gate::Site(Act::Triage)));
    assert_eq!(gate("/things/{name}"), Some(Gate::Thing(Act::ReadConcern)));
    assert_eq!(routes.list().len(), 13);
}
