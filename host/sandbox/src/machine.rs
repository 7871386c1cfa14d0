//! What this machine has: memory, and a file system with permissions.

use std::path::Path;

/// What is assumed where nothing can be read: enough to work, little enough to be safe.
const ASSUMED: u64 = 4 * 1024 * 1024 * 1024;

/// The memory that this process may use in bytes: the machine's, or its control group's when that is less.
pub(crate) fn memory() -> u64 {
    let machine = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
        line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
    });
    let group = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]
        .iter()
        .find_map(|path| std::fs::read_to_string(path).ok()?.trim().parse::<u64>().ok());
    [machine, group].into_iter().flatten().min().unwrap_or(ASSUMED)
}

/// Makes a folder that only its owner can read, or makes an existing one so.
pub(crate) fn private_dir(path: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
