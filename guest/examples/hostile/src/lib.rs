//! A policy that misbehaves on request.
