//! The whole house: its doors, its command line, its town, and what comes in too fast or too often.

mod authorisation;
mod command_line;
mod crowd;
mod defects;
mod figures;
mod ground;
mod late;
mod records;
mod rounds;
mod rows;
mod settings;
mod site;
mod taint;
mod thread;
mod town;
mod two_worlds;
mod visitor;
