//! Signatures of manifests, in the format of OpenSSH (`ssh-keygen -Y`), made and tried by `ssh-keygen` itself.
//!
//! People have their keys with OpenSSH already, in a file, an agent or on a token, and whoever wants to try a signature
//! without diglot can: `ssh-keygen -Y verify -n diglot-manifest -f SIGNERS -I NAME -s manifest.json.sig < manifest.json`.

use super::Error;
use crate::model::{MANIFEST, SIGNATURE};
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What a signature of a manifest is made for: one that was made for anything else does not count.
pub const NAMESPACE: &str = "diglot-manifest";

const PROGRAM: &str = "ssh-keygen";

/// What a signature is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// It is of this very manifest, by the signer of that name.
    Good {
        /// The name that the list of signers gives the key.
        signer: String,
    },
    /// There is none.
    None,
    /// Its key is not among those of the signers, or is not theirs for this purpose or day.
    Unknown,
    /// It is not of this manifest.
    Bad,
}

/// Signs the manifest of the bundle in `folder` with the private key at `key` (or a public one whose private one an
/// agent holds). The signature is beside it; an earlier one goes.
///
/// # Errors
/// `Program` if `ssh-keygen` is not there, or with what it says; `Read` if there is no manifest or key.
pub fn sign(folder: &Path, key: &Path) -> Result<(), Error> {
    let (manifest, signature) = (folder.join(MANIFEST), folder.join(SIGNATURE));
    for path in [manifest.as_path(), key] {
        File::open(path).map_err(|source| Error::Read {
            path: path.to_owned(),
            source,
        })?;
    }
    // From its input, so that it makes no file by itself, and asks nothing about one that is there.
    let mut command = Command::new(PROGRAM);
    command.args(["-Y", "sign", "-q", "-n", NAMESPACE, "-f"]).arg(key);
    let made = run(command, &manifest)?;
    if !made.status.success() || made.stdout.is_empty() {
        return Err(said(&made));
    }
    super::write_output(&signature, &mut |out| out.write_all(&made.stdout))
}

/// What the signature beside the manifest of the bundle in `folder` is worth; `signers` is the path of a file in the
/// format of `allowed_signers` (ssh-keygen(1)).
///
/// # Errors
/// `Program` if `ssh-keygen` is not there; `Read` if there is no manifest or list of signers.
pub fn signature(folder: &Path, signers: &Path) -> Result<Signature, Error> {
    let (manifest, signature) = (folder.join(MANIFEST), folder.join(SIGNATURE));
    for path in [manifest.as_path(), signers] {
        File::open(path).map_err(|source| Error::Read {
            path: path.to_owned(),
            source,
        })?;
    }
    match fs::symlink_metadata(&signature) {
        Ok(there) if there.is_file() => {}
        Ok(_) => return Ok(Signature::Bad),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Signature::None),
        Err(source) => {
            return Err(Error::Read {
                path: signature,
                source,
            });
        }
    }
    let mut command = Command::new(PROGRAM);
    command.args(["-Y", "find-principals", "-f"]).arg(signers);
    command.arg("-s").arg(&signature);
    let found = run(command, &manifest)?;
    let names = String::from_utf8_lossy(&found.stdout).into_owned();
    // One line of the list can name several, and patterns.
    let names = names.lines().flat_map(|line| line.split(',')).map(str::trim);
    for name in names.filter(|name| found.status.success() && !name.is_empty()) {
        let mut command = Command::new(PROGRAM);
        command
            .args(["-Y", "verify", "-q", "-n", NAMESPACE, "-I", name, "-f"])
            .arg(signers);
        command.arg("-s").arg(&signature);
        if run(command, &manifest)?.status.success() {
            return Ok(Signature::Good {
                signer: name.to_owned(),
            });
        }
    }
    // Whether it is of this manifest at all, whoever has made it.
    let mut command = Command::new(PROGRAM);
    command
        .args(["-Y", "check-novalidate", "-q", "-n", NAMESPACE, "-s"])
        .arg(&signature);
    Ok(match run(command, &manifest)?.status.success() {
        true => Signature::Unknown,
        false => Signature::Bad,
    })
}

fn run(mut command: Command, input: &Path) -> Result<Output, Error> {
    let input = File::open(input).map_err(|source| Error::Read {
        path: input.to_owned(),
        source,
    })?;
    let run = command.stdin(Stdio::from(input)).output();
    run.map_err(|source| Error::Program {
        program: PROGRAM,
        source,
    })
}

fn said(output: &Output) -> Error {
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    Error::Program {
        program: PROGRAM,
        source: io::Error::other(lines.join("; ")),
    }
}
