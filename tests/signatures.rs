//! Signatures of bundles, held against `ssh-keygen` both ways; passed over, and told so, where there is none.

#![expect(
    clippy::disallowed_methods,
    reason = "a test that makes keys and tampers with files"
)]

use diglot::disk::{self, BundleWriter, NAMESPACE, Signature};
use diglot::model::{BundleFile, SIGNATURE};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const MANIFEST: &str = "manifest.json";

fn ssh_keygen(arguments: &[&str], folder: &Path, input: Option<&Path>) -> std::process::Output {
    let input = input.map_or(Stdio::null(), |path| fs::File::open(path).unwrap().into());
    let mut command = Command::new("ssh-keygen");
    command
        .args(arguments)
        .current_dir(folder)
        .stdin(input)
        .output()
        .unwrap()
}

/// Whether there is an `ssh-keygen`; a line says so if not.
fn is_there() -> bool {
    let is_there = Command::new("ssh-keygen").arg("-?").output().is_ok();
    if !is_there {
        eprintln!("passed over for want of ssh-keygen");
    }
    is_there
}

/// A bundle, two keys, and a list in which only Ada's stands.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        for name in ["ada", "eve"] {
            let made = ssh_keygen(
                &["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", name],
                folder.path(),
                None,
            );
            assert!(made.status.success(), "{made:?}");
        }
        let key = fs::read_to_string(folder.path().join("ada.pub")).unwrap();
        let list = format!("ada@example.org,*@ada.example.org namespaces=\"{NAMESPACE}\" {key}");
        fs::write(folder.path().join("signers"), list).unwrap();
        let desk = Desk { folder };
        desk.build("Open.");
        desk
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn dist(&self) -> PathBuf {
        self.root().join("dist")
    }

    fn build(&self, text: &str) {
        let writer = BundleWriter::begin(self.root(), "dist").unwrap();
        let file = BundleFile {
            path: "en/a.txt".to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        writer.put(&file).unwrap();
        let manifest = format!("{{\"files\":[{{\"path\":\"en/a.txt\"}}],\"text\":{text:?}}}");
        writer.append_manifest(manifest.as_bytes()).unwrap();
        writer.finish().unwrap();
    }

    fn signature(&self) -> Signature {
        disk::signature(&self.dist(), &self.root().join("signers")).unwrap()
    }
}

fn good() -> Signature {
    Signature::Good {
        signer: "ada@example.org".to_owned(),
    }
}

#[test]
fn what_diglot_signs_is_good_for_both() {
    if !is_there() {
        return;
    }
    let desk = Desk::new();
    assert_eq!(desk.signature(), Signature::None);
    disk::sign(&desk.dist(), &desk.root().join("ada")).unwrap();
    assert_eq!(desk.signature(), good());
    let arguments = [
        "-Y",
        "verify",
        "-n",
        NAMESPACE,
        "-f",
        "../signers",
        "-I",
        "ada@example.org",
        "-s",
        SIGNATURE,
    ];
    let tried = ssh_keygen(&arguments, &desk.dist(), Some(&desk.dist().join(MANIFEST)));
    assert!(tried.status.success(), "{tried:?}");
    // Again, over the signature that is there.
    disk::sign(&desk.dist(), &desk.root().join("ada")).unwrap();
    assert_eq!(desk.signature(), good());
}

#[test]
fn what_ssh_keygen_signs_is_good_for_diglot() {
    if !is_there() {
        return;
    }
    let desk = Desk::new();
    let arguments = ["-Y", "sign", "-n", NAMESPACE, "-f", "../ada", MANIFEST];
    let signed = ssh_keygen(&arguments, &desk.dist(), None);
    assert!(signed.status.success(), "{signed:?}");
    assert_eq!(desk.signature(), good());
}

#[test]
fn a_signature_of_another_key_manifest_or_purpose_is_not_good() {
    if !is_there() {
        return;
    }
    let desk = Desk::new();
    disk::sign(&desk.dist(), &desk.root().join("eve")).unwrap();
    assert_eq!(desk.signature(), Signature::Unknown);

    let arguments = ["-Y", "sign", "-n", "file", "-f", "../ada", MANIFEST];
    fs::remove_file(desk.dist().join(SIGNATURE)).unwrap();
    assert!(ssh_keygen(&arguments, &desk.dist(), None).status.success());
    assert_eq!(desk.signature(), Signature::Bad);

    disk::sign(&desk.dist(), &desk.root().join("ada")).unwrap();
    assert_eq!(desk.signature(), good());
    let manifest = desk.dist().join(MANIFEST);
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace("Open", "Shut")).unwrap();
    assert_eq!(desk.signature(), Signature::Bad);
    fs::write(desk.dist().join(SIGNATURE), "no signature").unwrap();
    assert_eq!(desk.signature(), Signature::Bad);
}

#[test]
fn a_signature_lives_as_long_as_its_manifest() {
    if !is_there() {
        return;
    }
    let desk = Desk::new();
    disk::sign(&desk.dist(), &desk.root().join("ada")).unwrap();
    desk.build("Open.");
    assert_eq!(desk.signature(), good());
    // The file was tampered with and is made again, as the manifest says.
    fs::write(desk.dist().join("en/a.txt"), "Shut.").unwrap();
    desk.build("Open.");
    assert_eq!(desk.signature(), good());
    desk.build("Shut.");
    assert_eq!(desk.signature(), Signature::None);
}

#[test]
fn what_keeps_a_signature_from_being_made_is_told() {
    if !is_there() {
        return;
    }
    let desk = Desk::new();
    let told = |key: &str| {
        disk::sign(&desk.dist(), &desk.root().join(key))
            .unwrap_err()
            .phrase()
    };
    assert_eq!(told("nobody").id, "disk-cannot-read");
    // A list of signers is no key.
    let refused = told("signers");
    assert_eq!(refused.id, "disk-program");
    assert!(!desk.dist().join(SIGNATURE).exists());
}
