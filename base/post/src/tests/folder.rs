use super::*;
use std::fs;

#[tokio::test]
async fn a_letter_becomes_one_file_however_often_it_is_carried() {
    let folder = tempfile::tempdir().expect("a folder");
    let carrier = FolderCarrier::new(folder.path().join("letters"));
    for _ in 0..3 {
        carrier.carry("key", AnswerBy::Email, &letter()).await.expect("carried");
    }
    let changed = Letter { body: "other".into(), ..letter() };
    carrier.carry("key", AnswerBy::Email, &changed).await.expect("the same key: nothing happens");
    let path = carrier.file("key", AnswerBy::Email);
    let text = fs::read_to_string(&path).expect("the file");
    assert_eq!(text, format!("To: {ADDRESS}\nLanguage: es\nSubject: Su aviso\n\n{BODY}\n"));
    assert_eq!(fs::read_dir(path.parent().expect("a folder")).expect("a folder").count(), 1);
    carrier.carry("key", AnswerBy::Text, &letter()).await.expect("another channel is another file");
    assert_eq!(fs::read_dir(path.parent().expect("a folder")).expect("a folder").count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_carriers_of_one_letter_leave_one_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let carrier = FolderCarrier::new(folder.path());
    let tasks: Vec<_> = (0..40)
        .map(|_| {
            let carrier = carrier.clone();
            tokio::spawn(async move { carrier.carry("key", AnswerBy::Email, &letter()).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic").expect("carried");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[tokio::test]
async fn a_header_stays_on_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let carrier = FolderCarrier::new(folder.path());
    let sly = Letter { to: "a@b\nBcc: c@d".into(), subject: "x\r\n\r\nbody".into(), ..letter() };
    carrier.carry("k", AnswerBy::Email, &sly).await.expect("carried");
    let text = fs::read_to_string(carrier.file("k", AnswerBy::Email)).expect("the file");
    assert!(text.starts_with("To: a@b Bcc: c@d\nLanguage: es\nSubject: x    body\n\n"), "{text}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_tried_again_and_not_named() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let carrier = FolderCarrier::new(file.path().join("letters"));
    let refusal = carrier.carry("k", AnswerBy::Email, &letter()).await.expect_err("a file is no folder");
    assert!(refusal.retry);
}
