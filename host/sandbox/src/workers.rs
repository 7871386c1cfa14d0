//! The threads that guests run on. They are the sandbox's own: a guest may use a megabyte of stack, and an embedder's
//! threads may have less.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

/// Stack of a worker in bytes: the guest's, and ample room for host functions above it.
const STACK: usize = 4 * 1024 * 1024;

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// A fixed set of threads that take jobs in order. They end when this is dropped and the queue is empty.
pub(crate) struct Workers {
    queue: mpsc::Sender<Job>,
}

impl Workers {
    pub(crate) fn start(threads: usize) -> std::io::Result<Self> {
        let (queue, jobs) = mpsc::channel::<Job>();
        let jobs = Arc::new(Mutex::new(jobs));
        for number in 0..threads {
            let jobs = Arc::clone(&jobs);
            std::thread::Builder::new().name(format!("docferry-sandbox-{number}")).stack_size(STACK).spawn(
                move || {
                    while let Some(job) = next(&jobs) {
                        // A job that panics must not take its thread along: its caller sees a closed channel.
                        drop(catch_unwind(AssertUnwindSafe(job)));
                    }
                },
            )?;
        }
        Ok(Self { queue })
    }

    pub(crate) fn submit(&self, job: Job) {
        // Fails only when every worker is gone; dropping the job then tells its caller.
        drop(self.queue.send(job));
    }
}

fn next(jobs: &Mutex<mpsc::Receiver<Job>>) -> Option<Job> {
    jobs.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}
