//! `throughline invite`: prints a sign-in link, for the first people of a site.

use crate::{cli::InviteArgs, fault::Fault, open::open, site_folder::SiteFolder, world};
use people::{NewPerson, PeopleError};

/// Prints a link that signs somebody in.
pub(crate) async fn invite(args: &InviteArgs) -> Result<(), Fault> {
    println!("{}", link(args).await?);
    eprintln!("This link signs in as {}. It works once, for 15 minutes.", args.email);
    eprintln!(
        "Nobody confirmed it: the command line goes past the second person whom an invitation needs otherwise. The journal keeps that it was used."
    );
    Ok(())
}

/// A link that signs somebody in once, within 15 minutes. Somebody without an account gets one,
/// for which a name and a role are needed.
pub(crate) async fn link(args: &InviteArgs) -> Result<String, Fault> {
    let folder = SiteFolder::new(&args.site);
    let zone = world::zone(&folder.site()?.time_zone)?;
    let house = open(&folder, world::world(zone, 0)?).await?;
    let world = &house.world;
    let known = store::read!(house.store, |tx| -> Result<_, PeopleError> {
        people::by_email(tx, &args.email).await
    })?;
    let new = match (&known, &args.name) {
        (Some(_), _) => None,
        (None, Some(name)) if !args.role.is_empty() => Some(NewPerson {
            name: name.clone(),
            email: args.email.clone(),
            language: args.language.clone(),
            organization: None,
        }),
        (None, _) => {
            return Err(Fault::new(format!(
                "nobody with the address {} is known yet; give --name and at least one --role",
                args.email
            )));
        }
    };
    let secret = store::write!(house.store, |tx| -> Result<_, PeopleError> {
        let person = match (&new, &known) {
            (Some(new), _) => people::add(tx, world, new).await?,
            (None, Some(known)) => known.id,
            (None, None) => return Err(PeopleError::NoSuchPerson),
        };
        for role in &args.role {
            people::give_seat(tx, world, person, *role, None).await?;
        }
        people::let_in(tx, world, person).await
    })?;
    house.store.close().await;
    Ok(house.site.address(&format!("/sign-in/link/{}", secret.reveal())))
}
