//! The page of a representative's own groups.

use crate::{Group, store as rows};
use askama::Template;
use axum::response::Response;
use page::{Answer, Cx, Problem, Slot, Spot, render};
use store::Tx;
use words::AreaSlug;

/// One of the viewer's own groups.
struct Own {
    group: Group,
    areas: Vec<AreaSlug>,
    dialogues: Vec<rows::Held>,
}

#[derive(Template)]
#[template(path = "my.html")]
struct MyPage<'a> {
    cx: &'a Cx,
    owns: Vec<Own>,
    cards: Vec<String>,
}

pub(super) async fn show(cx: Cx) -> Answer {
    store::read!(cx.house.store, |tx| -> Result<Response, Problem> {
        let owns = own_groups(tx, &cx).await?;
        let cards = cx.again(tx).await?.cards(tx, Slot::My, Spot::default()).await?;
        render(&MyPage { cx: &cx, owns, cards })
    })
}

async fn own_groups(tx: &mut Tx, cx: &Cx) -> Result<Vec<Own>, Problem> {
    let mut owns = vec![];
    for group in rows::own_groups(tx, cx.person()?, cx.house.world.today()).await? {
        let areas = rows::areas(tx, group.id).await?;
        let dialogues = rows::dialogues(tx, group.id).await?;
        owns.push(Own { group, areas, dialogues });
    }
    Ok(owns)
}
