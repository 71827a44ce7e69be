//! The settings of checks, and exceptions, themselves.

pub(super) mod expired_exception;
pub(super) mod idle_exception;
pub(super) mod idle_setting;
mod standing;
pub(super) mod unexplained_exception;
pub(super) mod unknown_check;
