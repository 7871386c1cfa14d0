//! Documents by the thousand through a server that fails: in a process of their own, whose descriptors are counted.

use docferry_tests::bad_s3::BadS3;
use docferry_tests::fetching::bytes;
use docferry_tests::soak::{DOCUMENT_BYTES, faults, soak};

const DOCUMENTS: usize = 1500;

#[tokio::test]
async fn of_many_documents_through_a_failing_server_none_is_lost_and_nothing_stays_open() {
    let server = BadS3::start(bytes(DOCUMENT_BYTES), faults()).await.unwrap();
    let soaked = soak(&server.endpoint_url(), DOCUMENTS).await.unwrap();
    assert_eq!((soaked.right, soaked.wrong, soaked.failed), (DOCUMENTS, 0, 0));
    assert_eq!(soaked.open_files[0], soaked.open_files[1]);
    assert!(server.request_count() > DOCUMENTS * 6 / 5, "{} requests: too few failed", server.request_count());
}
