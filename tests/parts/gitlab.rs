//! The job for GitLab: `.gitlab/check.gitlab-ci.yml`.

use super::shop::{findings, path_with, program, read, shop, text, write};
use std::fs;
use std::process::Command;

#[test]
fn the_job_leaves_the_report_that_a_merge_request_shows() {
    let Some(shop) = shop() else { return };
    let app = shop.path().join("app");
    let job = &read(".gitlab/check.gitlab-ci.yml")[".diglot-check"];
    let script: Vec<&str> = job["script"]
        .as_sequence()
        .unwrap()
        .iter()
        .map(|line| line.as_str().unwrap())
        .collect();
    write(shop.path(), "script.sh", &script.join("\n"));
    let mut command = Command::new("bash");
    command
        .args(["-eo", "pipefail"])
        .arg(shop.path().join("script.sh"))
        .env_clear()
        .env("PATH", path_with(program().parent().unwrap()))
        .current_dir(&app);
    for (name, value) in job["variables"].as_mapping().unwrap() {
        let value = value
            .as_str()
            .unwrap()
            .replace("$CI_PROJECT_DIR", &app.display().to_string());
        command.env(name.as_str().unwrap(), value);
    }
    let output = command.env("DIGLOT_ARGUMENTS", "--locale fr").output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    let path = text(&job["artifacts"]["reports"], "codequality");
    let report: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(app.join(path)).unwrap()).unwrap();
    let issues = report.as_array().unwrap();
    let findings = findings(&app, &["--locale", "fr"]);
    assert!(findings.len() >= 2, "{findings:?}");
    assert_eq!(issues.len(), findings.len());
    for (issue, finding) in issues.iter().zip(&findings) {
        let file = format!("app/{}", finding["file"].as_str().unwrap());
        assert_eq!(issue["location"]["path"], file);
        assert_eq!(issue["location"]["lines"]["begin"], finding["line"]);
        assert_eq!(issue["description"], finding["message"]);
        assert_eq!(issue["check_name"], finding["code"]);
    }
    // A report of findings is wanted when the job fails, and only then is there much in it.
    assert_eq!(text(&job["artifacts"], "when"), "always");
}
