//! Responses are planned, go on, meet obstacles, and end: done, or not.

use crate::{
    demo::history::{History, Running},
    fault::Fault,
};
use rand::RngExt as _;
use responses::{NewResponse, ResponsesError};
use words::{Day, Outcome, Role};

impl History<'_> {
    /// What was decided gets a promise: who, what, by when.
    pub(crate) async fn responses_are_planned(&mut self, day: Day) -> Result<(), Fault> {
        for (open, decision) in std::mem::take(&mut self.decided) {
            let Some(tale) = open.tale() else { continue };
            let pm = self.cast.first(Role::ProjectManager)?;
            let owner = self.somebody_outside()?;
            let due = day.plus(self.dice.random_range(21..70));
            let planned = store::write!(self.house.store, |tx| -> Result<_, ResponsesError> {
                let new = NewResponse {
                    concern: open.concern,
                    decision: Some(decision),
                    promise: tale.promise.to_owned(),
                    owner: owner.person()?,
                    due,
                    steps: vec![],
                };
                let response = responses::plan(tx, pm, &new).await?;
                let mut steps = vec![];
                for step in tale.steps {
                    steps.push(responses::add_step(tx, pm, response, step).await?);
                }
                Ok((response, steps))
            });
            let (response, steps) = match planned {
                // The same promise runs already, and is kept once.
                Err(ResponsesError::AlreadyPlanned(_)) => continue,
                planned => planned.map_err(|error| trouble(&error))?,
            };
            self.running.push(Running { response, open, due, steps, obstacle: None, moved: false });
        }
        Ok(())
    }

    /// A day's work on what runs.
    pub(crate) async fn responses_go_on(&mut self, day: Day) -> Result<(), Fault> {
        for mut running in std::mem::take(&mut self.running) {
            self.obstacles(&mut running).await?;
            if !running.steps.is_empty() && self.chance(0.07) {
                self.step_is_done(&mut running).await?;
            }
            let ended = day >= running.due && self.comes_to_an_end(&mut running, day).await?;
            if !ended {
                self.running.push(running);
            }
        }
        Ok(())
    }

    async fn step_is_done(&self, running: &mut Running) -> Result<(), Fault> {
        let pm = self.cast.first(Role::ProjectManager)?;
        let step = running.steps.remove(0);
        store::write!(self.house.store, |tx| -> Result<(), ResponsesError> {
            responses::finish_step(tx, pm, step).await
        })
        .map_err(|error| trouble(&error))
    }

    async fn obstacles(&mut self, running: &mut Running) -> Result<(), Fault> {
        let pm = self.cast.first(Role::ProjectManager)?;
        let text = running.open.tale().map_or("", |tale| tale.obstacle);
        match running.obstacle {
            None if !text.is_empty() && self.chance(0.008) => {
                let raised = store::write!(self.house.store, |tx| -> Result<_, ResponsesError> {
                    responses::raise_obstacle(tx, pm, running.response, text).await
                });
                running.obstacle = Some(raised.map_err(|error| trouble(&error))?);
            }
            Some(obstacle) if self.chance(0.05) => {
                store::write!(self.house.store, |tx| -> Result<(), ResponsesError> {
                    responses::clear_obstacle(tx, pm, obstacle).await
                })
                .map_err(|error| trouble(&error))?;
                running.obstacle = None;
            }
            _ => {}
        }
        Ok(())
    }

    /// On its day, or later, a response ends or its day is moved. Whether it ended.
    async fn comes_to_an_end(&mut self, running: &mut Running, day: Day) -> Result<bool, Fault> {
        let pm = self.cast.first(Role::ProjectManager)?;
        let Some(tale) = running.open.tale() else { return Ok(true) };
        let dice = self.dice.random_range(0..20_u8);
        // Some days nothing is decided: promises are overdue for a while, in life too.
        if dice < 8 {
            return Ok(false);
        }
        let cannot = dice >= 17 && !tale.cannot.is_empty();
        let move_on = (13..17).contains(&dice) && !running.moved;
        let due = day.plus(self.dice.random_range(14..30));
        let ended = store::write!(self.house.store, |tx| -> Result<bool, ResponsesError> {
            if move_on {
                responses::move_due(tx, pm, running.response, due).await?;
                return Ok(false);
            }
            if cannot {
                responses::end(tx, pm, running.response, Outcome::Cannot, tale.cannot).await?;
                return Ok(true);
            }
            for step in &running.steps {
                responses::finish_step(tx, pm, *step).await?;
            }
            responses::end(tx, pm, running.response, Outcome::Done, tale.done).await?;
            Ok(true)
        })
        .map_err(|error| trouble(&error))?;
        if ended {
            self.living.remove(&(running.open.about, running.open.area.clone()));
            self.is_ended(day, &running.open, cannot);
        } else if move_on {
            (running.due, running.moved) = (due, true);
        }
        Ok(ended)
    }
}

fn trouble(error: &ResponsesError) -> Fault {
    Fault::at("a response", error)
}
