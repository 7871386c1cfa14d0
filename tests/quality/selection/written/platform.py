"""A cloud platform's documents: references by version, changelogs, post-mortems, RFCs, runbooks, advisories, terms, prices, contracts, reviews."""

from .shelf import Catalogue, Questions

DOCS = "https://docs.larkspan.example"
WIKI = "https://wiki.larkspan.internal"
DRIVE = "gs://larkspan-shared"

# product -> fields of its group
PRODUCTS = {
    "Granary Object Storage": {"code": "GRN", "formerly": "Larkspan Blobstore"},
    "Drover Queue": {},
    "Turnstile Identity": {"code": "TRN", "formerly": "Passkeeper", "owner": "Identity & Access"},
    "Tally Billing": {"code": "TLY"},
    "Skein Functions": {},
    "Millrace Postgres": {"code": "MLR", "category": "managed database"},
    "Lantern Observability": {"code": "LTN"},
    "Causeway CDN": {"code": "CSW", "category": "content delivery and edge security"},
    "Kiln Kubernetes Service": {"code": "KLN"},
    "SDKs": {},
    "Larkspan Mobile": {"platforms": ["iOS", "Android"]},
    "CLI, Console and Terraform": {},
}

# handle, path, kind, title, version, month, summary
PAPERS = {
    "Granary Object Storage": [
        ("grn api1", "granary/api/v1/reference.html", "API reference", "Granary REST API v1 (retired)", "v1", "2018-05", None),
        ("grn api2", "granary/api/v2/reference.html", "API reference", "Granary REST API v2", "v2", "2021-02", "Buckets, objects, presigned URLs, lifecycle rules."),
        ("grn api3", "granary/api/v3/reference.html", "API reference", "Granary REST API v3", "v3", "2024-09", "Buckets, objects, batch operations, tiers, object lock."),
        ("grn 2.6", "granary/releases/2.6.html", "release notes", "Granary 2.6", "2.6", "2022-03", "Lifecycle rules."),
        ("grn 2.7", "granary/releases/2.7.html", "release notes", "Granary 2.7", "2.7", "2022-11", "Object lock for compliance archives."),
        ("grn 2.8", "granary/releases/2.8.html", "release notes", "Granary 2.8", "2.8", "2023-06", "Replication between regions."),
        ("grn 2.9", "granary/releases/2.9.html", "release notes", "Granary 2.9", "2.9", "2024-01", "Event notifications to Drover."),
        ("grn 3.0", "granary/releases/3.0.html", "release notes", "Granary 3.0", "3.0", "2024-09", "Consistent listings; API v1 is removed."),
        ("grn 3.1", "granary/releases/3.1.html", "release notes", "Granary 3.1", "3.1", "2025-02", "Batch delete, multipart copy."),
        ("grn 3.2", "granary/releases/3.2.html", "release notes", "Granary 3.2", "3.2", "2025-06", "Cold tier."),
        ("grn mig2", "granary/guides/migrate-v1-v2.html", "migration guide", "Moving from API v1 to v2", None, "2021-03", None),
        ("grn mig3", "granary/guides/migrate-v2-v3.html", "migration guide", "Moving from API v2 to v3", None, "2024-09", "Renamed headers, paging, error bodies, removed calls."),
        ("grn s3", "granary/guides/from-amazon-s3.html", "migration guide", "Moving your buckets from Amazon S3", None, "2023-04", None),
        ("grn upload", "granary/guides/large-uploads.html", "how-to", "Uploading files larger than 5 GB", None, "2023-08", None),
        ("grn policy", "granary/guides/bucket-policies.html", "how-to", "Bucket policy cookbook", None, "2022-07", "Public read, one address range, one tenant, deny by default."),
        ("grn limits", "granary/limits.html", "reference", "Granary limits and quotas", None, "2025-02", None),
    ],
    "Turnstile Identity": [
        ("trn api1", "turnstile/api/v1.html", "API reference", "Passkeeper API v1", "v1", "2019-06", None),
        ("trn api2", "turnstile/api/v2.html", "API reference", "Turnstile API v2", "v2", "2022-09", "Users, groups, sessions, tokens, SAML and OpenID Connect."),
        ("trn api3", "turnstile/api/v3-beta.html", "API reference", "Turnstile API v3 (beta)", "v3", "2025-04", "Passkeys, fine-grained permissions."),
        ("trn 23.1", "turnstile/rn/R2023.1.html", "release notes", "Turnstile R2023.1", "R2023.1", "2023-03", None),
        ("trn 23.2", "turnstile/rn/R2023.2.html", "release notes", "Turnstile R2023.2", "R2023.2", "2023-10", None),
        ("trn 24.1", "turnstile/rn/R2024.1.html", "release notes", "Turnstile R2024.1", "R2024.1", "2024-04", None),
        ("trn 24.2", "turnstile/rn/R2024.2.html", "release notes", "Turnstile R2024.2", "R2024.2", "2024-11", None),
        ("trn 25.1", "turnstile/rn/R2025.1.html", "release notes", "Turnstile R2025.1", "R2025.1", "2025-04", "Passkeys in general availability; SMS codes can be switched off."),
        ("trn mig", "turnstile/guides/passkeeper-to-turnstile.html", "migration guide", "From Passkeeper to Turnstile", None, "2022-09", None),
        ("trn admin23", "turnstile/admin-guide-2023.pdf", "administrator guide", "Turnstile Administrator Guide 2023", None, "2023-03", None),
        ("trn admin25", "turnstile/admin-guide-2025.pdf", "administrator guide", "Turnstile Administrator Guide 2025", None, "2025-05", None),
        ("trn scim", "turnstile/guides/scim.html", "how-to", "Provisioning users with SCIM", None, "2023-05", None),
        ("trn entra", "turnstile/guides/saml-entra-id.html", "how-to", "Single sign-on with Microsoft Entra ID", None, "2024-02", None),
        ("trn okta", "turnstile/guides/saml-okta.html", "how-to", "Single sign-on with Okta", None, "2023-11", None),
        ("trn passkeys", "turnstile/guides/passkey-rollout.html", "how-to", "Rolling out passkeys to your staff", None, "2025-05", None),
    ],
    "Tally Billing": [
        ("tly api22", "tally/api/2022-06-01/index.html", "API reference", "Tally API", "2022-06-01", "2022-06", None),
        ("tly api23", "tally/api/2023-11-15/index.html", "API reference", "Tally API", "2023-11-15", "2023-11", None),
        ("tly api25", "tally/api/2025-03-01/index.html", "API reference", "Tally API", "2025-03-01", "2025-03", "Subscriptions, invoices, credit notes, usage, payment methods."),
        ("tly hooks", "tally/webhooks.html", "reference", "Webhook events", None, "2024-06", None),
        ("tly mig23", "tally/upgrade/2023-11-15.html", "migration guide", "Upgrading to 2023-11-15", None, "2023-11", None),
        ("tly mig25", "tally/upgrade/2025-03-01.html", "migration guide", "Upgrading to 2025-03-01", None, "2025-03", "Amounts in minor units, credit notes instead of negative invoices."),
        ("tly tax", "tally/guides/vat-and-sales-tax.html", "how-to", "VAT and sales tax on your invoices", None, "2023-02", None),
        ("tly dunning", "tally/guides/failed-payments.html", "how-to", "Failed payments and reminders", None, "2024-01", None),
        ("tly proration", "tally/guides/proration.html", "how-to", "Proration when a customer changes plan in the middle of a month", None, "2023-09", None),
        *((f"tly {y}q{n}", f"tally/changes/{y}-Q{n}.html", "release notes", f"Tally changes Q{n} {y}", None, f"{y}-{3 * n:02}", None)
          for y, n in ((2024, 4), (2025, 1), (2025, 2))),
    ],
    "Millrace Postgres": [
        ("mlr api", "millrace/api/v1.html", "API reference", "Millrace control API v1", "v1", "2022-03", None),
        *((f"mlr pg{v}", f"millrace/releases/pg{v}.html", "release notes", f"PostgreSQL {v} on Millrace", str(v), m, None)
          for v, m in ((14, "2022-03"), (15, "2023-02"), (16, "2024-01"), (17, "2025-01"))),
        ("mlr up15", "millrace/guides/upgrade-13-to-15.html", "upgrade guide", "Upgrading PostgreSQL 13 or 14 to 15", None, "2023-04", None),
        ("mlr up17", "millrace/guides/upgrade-to-17.html", "upgrade guide", "Upgrading PostgreSQL 15 or 16 to 17", None, "2025-02", "Dry run, downtime, statistics, rollback."),
        ("mlr pitr", "millrace/guides/backups.html", "how-to", "Backups and restoring to a point in time", None, "2023-07", None),
        ("mlr pool", "millrace/guides/pooling.html", "how-to", "Too many connections: pooling with PgBouncer", None, "2022-10", None),
        *((f"mlr ext{y}", f"millrace/extensions-{y}.html", "reference", f"Extensions that you may install, {y}", None, f"{y}-01", None) for y in (2024, 2025)),
        *((f"mlr maint{y}", f"millrace/maintenance-calendar-{y}.pdf", "calendar", f"Maintenance calendar {y}", None, f"{y - 1}-12", None) for y in (2024, 2025)),
        ("mlr pgvector", "millrace/guides/vectors.html", "how-to", "Searching embeddings with pgvector", None, "2024-05", None),
    ],
    "Lantern Observability": [
        ("ltn lql1", "lantern/lql/1.html", "reference", "Lantern Query Language 1", "1", "2021-05", None),
        ("ltn lql2", "lantern/lql/2.html", "reference", "Lantern Query Language 2", "2", "2024-03", "Joins, windows, percentiles."),
        *((f"ltn agent{v}", f"lantern/agent/release-notes-{v}.html", "release notes", f"Lantern Agent {v}", v, m, s) for v, m, s in (
            ("1.8", "2022-06", None), ("1.9", "2023-01", None), ("2.0", "2023-09", "Rewritten in Rust; new configuration file."),
            ("2.1", "2024-03", "Windows."), ("2.2", "2024-10", "No longer needs root."), ("2.3", "2025-05", "eBPF network maps."))),
        ("ltn mig", "lantern/guides/agent-1-to-2.html", "migration guide", "Moving from Agent 1 to Agent 2", None, "2023-09", None),
        ("ltn otel", "lantern/guides/opentelemetry.html", "how-to", "Sending OpenTelemetry data", None, "2024-06", None),
        ("ltn alerts", "lantern/guides/alerting.html", "how-to", "Alerts that do not cry wolf", None, "2023-03", None),
        ("ltn retention", "lantern/guides/retention.html", "reference", "How long metrics, logs and traces are kept", None, "2024-08", None),
    ],
    "Causeway CDN": [
        ("csw purge1", "causeway/purge-api-v1.html", "API reference", "Purge API v1", "v1", "2020-09", None),
        ("csw purge2", "causeway/purge-api-v2.html", "API reference", "Purge API v2", "v2", "2023-07", "Purge by tag, soft purge."),
        *((f"csw conf{y}", f"causeway/config-reference-{y}.html", "reference", f"Edge configuration reference {y}", None, f"{y}-02", None) for y in (2024, 2025)),
        *((f"csw pops{y}", f"causeway/pops-{y}.pdf", "list", f"Points of presence {y}", None, f"{y}-01", None) for y in (2023, 2024, 2025)),
        *((f"csw {y}q{n}", f"causeway/whatsnew/{y}q{n}.html", "release notes", f"What is new at the edge, Q{n} {y}", None, f"{y}-{3 * n:02}", None)
          for y, n in ((2024, 4), (2025, 1), (2025, 2))),
        ("csw tls", "causeway/guides/own-certificates.html", "how-to", "Bringing your own TLS certificate", None, "2022-12", None),
        ("csw waf", "causeway/guides/waf.html", "how-to", "Writing firewall rules (WAF)", None, "2024-09", None),
        ("csw images", "causeway/guides/image-resizing.html", "how-to", "Resizing images at the edge", None, "2023-11", None),
    ],
    "Kiln Kubernetes Service": [
        *((f"kln {v}", f"kiln/release-notes/kubernetes-{v}.html", "release notes", f"Kubernetes {v} on Kiln", v, m, s) for v, m, s in (
            ("1.28", "2023-11", None), ("1.29", "2024-03", None), ("1.30", "2024-07", None),
            ("1.31", "2024-11", None), ("1.32", "2025-03", None), ("1.33", "2025-07", "In-place resize of pods; sidecar containers."))),
        ("kln up", "kiln/guides/upgrading-clusters.html", "upgrade guide", "Upgrading clusters without downtime", None, "2024-03", None),
        ("kln support", "kiln/version-support.html", "calendar", "Kubernetes versions and when their support ends", None, "2025-03", None),
        ("kln gpu", "kiln/guides/gpu-nodes.html", "how-to", "GPU node pools", None, "2024-10", None),
        ("kln ingress", "kiln/guides/ingress-to-gateway.html", "migration guide", "From Ingress NGINX to Gateway API", None, "2025-04", None),
        ("kln autoscale", "kiln/guides/autoscaling.html", "how-to", "Autoscaling of pods and nodes", None, "2023-12", None),
        ("kln psp", "kiln/guides/pod-security.html", "migration guide", "From Pod Security Policies to Pod Security Standards", None, "2023-05", None),
        ("kln images24", "kiln/node-images-2024.html", "release notes", "Node images 2024", None, "2024-12", None),
        ("kln images25", "kiln/node-images-2025.html", "release notes", "Node images 2025", None, "2025-06", None),
    ],
}

# language -> versions; a file and nothing else
SDKS = {
    "python": [("2.0", "2021-04"), ("3.0", "2022-10"), ("3.4", "2023-12"), ("4.0", "2025-02")],
    "go": [("1.0", "2021-09"), ("1.8", "2023-05"), ("2.0", "2024-10")],
    "java": [("3.0", "2022-02"), ("4.0", "2024-02"), ("4.2", "2025-01")],
    "typescript": [("5.0", "2023-01"), ("6.0", "2024-06"), ("6.1", "2025-03")],
}
LANGUAGES = {"python": "Python", "go": "Go", "java": "Java", "typescript": "TypeScript"}
SDK_MOVES = [("python", 3, 4), ("python", 2, 3), ("go", 1, 2), ("java", 3, 4), ("typescript", 5, 6)]

APP = [("3.2", "2023-11-22"), ("4.0", "2024-05-29"), ("4.1", "2024-11-13"), ("4.2", "2025-04-16")]

# handle, day, title, services, severity
INCIDENTS = [
    ("i logins22", "2022-02-14", "Login storm after a password reset mailing", ["Turnstile"], 2),
    ("i dupes", "2022-05-30", "Messages delivered twice after a broker failover", ["Drover"], 2),
    ("i cert", "2022-09-14", "Read errors in Frankfurt: an internal certificate had expired", ["Granary"], 1),
    ("i bf22", "2022-11-25", "Black Friday: overloaded edge in North America", ["Causeway"], 1),
    ("i double", "2023-01-19", "Customers charged twice for December", ["Tally"], 1),
    ("i throttle", "2023-03-07", "Control plane throttled in Oregon", ["Kiln"], 2),
    ("i sixmin", "2023-06-21", "Six minutes of writes lost when a replica was promoted", ["Millrace"], 1),
    ("i dublin", "2023-08-02", "Power failure in the Dublin region", ["Granary", "Drover", "Millrace", "Kiln", "Skein"], 1),
    ("i dns", "2023-10-11", "Console offline after a DNS change", ["Console"], 2),
    ("i late", "2023-12-04", "Alerts delivered up to two hours late", ["Lantern"], 2),
    ("i leap", "2024-02-29", "Leap day stops the aggregation of usage", ["Tally"], 2),
    ("i lifecycle", "2024-03-18", "Lifecycle rules deleted objects too early", ["Granary"], 1),
    ("i cold", "2024-05-09", "Cold starts of 30 seconds after an update of the runtime image", ["Skein"], 3),
    ("i waf", "2024-07-16", "A firewall rule blocked every POST request", ["Causeway"], 1),
    ("i saml", "2024-08-27", "SAML logins fail after a rotation of signing certificates", ["Turnstile"], 2),
    ("i backlog", "2024-10-03", "Backlog of 90 million messages in Singapore", ["Drover"], 2),
    ("i bf24", "2024-11-29", "Black Friday: payment webhooks delayed by four hours", ["Tally"], 1),
    ("i fibre", "2024-12-12", "Fibre cut between Frankfurt and Dublin", ["Granary", "Millrace"], 2),
    ("i kernel", "2025-01-22", "Node image with a broken kernel", ["Kiln"], 2),
    ("i push", "2025-02-18", "Push notifications sent to the wrong accounts", ["Mobile"], 1),
    ("i sydney", "2025-03-26", "Uploads throttled in Sydney: disks ordered too late", ["Granary"], 2),
    ("i loop", "2025-05-06", "Failover loop during minor version patching", ["Millrace"], 2),
    ("i global", "2025-06-12", "Nobody can sign in for 97 minutes: a bad configuration push", ["Turnstile"], 1),
    ("i metrics", "2025-07-03", "Five hours of metrics dropped at ingestion", ["Lantern"], 2),
]
# public statements on some of them
STATEMENTS = {"i dublin": "Statement for customers", "i lifecycle": "Statement for customers", "i push": "Statement for customers",
              "i global": "Statement for customers"}

# number, title, status, author, month
RFCS = [
    (7, "How we write and decide RFCs", "active", "Oyelaran", "2019-03"), (12, "Regions and availability zones", "active", "Brandvold", "2019-08"),
    (19, "One audit log for all products", "implemented", "Sarkissian", "2020-06"), (23, "Sharding the metadata of Granary by tenant", "implemented", "Brandvold", "2021-01"),
    (27, "Idempotency keys on every write", "implemented", "Quispe", "2021-05"), (31, "Drover: Raft instead of ZooKeeper", "implemented", "Ilves", "2021-10"),
    (34, "Versions of public APIs by date", "superseded", "Quispe", "2022-02"), (38, "Feature flags", "implemented", "Mwangi", "2022-04"),
    (41, "Project Heron: replacing Passkeeper", "implemented", "Sarkissian", "2022-01"), (44, "Deprecation policy for public APIs", "active", "Quispe", "2022-08"),
    (47, "Metering pipeline for usage-based billing", "implemented", "Tamihere", "2022-11"), (52, "Error codes and error bodies", "active", "Quispe", "2023-02"),
    (53, "Versions of public APIs, revised", "active", "Quispe", "2023-03"), (55, "Columnar storage for Lantern", "implemented", "Ferreira Lobo", "2023-04"),
    (58, "A cold tier for Granary", "implemented", "Brandvold", "2023-09"), (61, "MicroVMs for Skein", "implemented", "Mwangi", "2023-10"),
    (63, "Closing the Oregon region", "accepted", "Oyelaran", "2024-01"), (64, "Self-service deletion of tenants", "implemented", "Sarkissian", "2024-02"),
    (66, "Rate limits per tenant", "implemented", "Ilves", "2024-03"), (68, "Encryption with keys that customers hold", "accepted", "Brandvold", "2024-05"),
    (70, "Rewriting the mobile app in Kotlin Multiplatform", "rejected", "Nakagawa", "2024-06"), (72, "IPv6 everywhere", "accepted", "Ilves", "2024-08"),
    (74, "Post-quantum key exchange at the edge", "draft", "Ferreira Lobo", "2024-11"), (75, "A sovereign cloud for the European Union", "accepted", "Oyelaran", "2024-12"),
    (77, "An assistant with a language model in the console", "accepted", "Nakagawa", "2025-02"), (79, "Sharing GPUs between pods in Kiln", "draft", "Mwangi", "2025-04"),
    (80, "Drover Streams: topics that keep their history", "draft", "Ilves", "2025-05"), (81, "On-call in weeks of four days", "rejected", "Tamihere", "2025-05"),
    (82, "Configuration pushes in stages", "accepted", "Sarkissian", "2025-06"), (83, "Retiring SMS codes", "draft", "Sarkissian", "2025-07"),
]

# year, number, title, affected, severity
ADVISORIES = [
    (2022, 1, "Terminal escape sequences in the output of the lark CLI", "lark CLI before 1.9", "low"),
    (2022, 2, "Presigned URLs stay valid after their key is revoked", "Granary before 2.6.3", "high"),
    (2023, 1, "Open redirect on the login page", "Turnstile before R2023.1", "medium"),
    (2023, 2, "Container escape through runc", "Kiln node images before 2023-04", "critical"),
    (2023, 3, "A small message exhausts the memory of a broker", "Drover 2.0", "high"),
    (2023, 4, "HTTP/2 Rapid Reset", "Causeway", "high"),
    (2024, 1, "Unsafe deserialization in the Java SDK", "Java SDK 3.0 to 3.6", "critical"),
    (2024, 2, "Any database user may become superuser through search_path", "Millrace with PostgreSQL 14 and 15", "critical"),
    (2024, 3, "OpenSSH race condition (regreSSHion) on nodes", "Kiln node images before 2024-07", "high"),
    (2024, 4, "Agent started as root writes a file that everyone may change", "Lantern Agent before 2.2", "medium"),
    (2024, 5, "Debug log of the Python SDK shows access keys", "Python SDK before 3.4.2", "medium"),
    (2025, 1, "SAML signature wrapping lets a user pose as another", "Turnstile before R2024.2 patch 3", "critical"),
    (2025, 2, "Environment variables of other functions are readable", "Skein runtimes of Node.js 20", "critical"),
    (2025, 3, "Ingress NGINX: code execution without login", "Kiln clusters with the managed ingress", "critical"),
    (2025, 4, "Android app hands its session token to other apps", "Larkspan Mobile for Android before 4.2", "high"),
]

# handle, file, title, service
RUNBOOKS = [
    ("r disk", "grn-replace-disk", "Replacing a failed disk", "Granary"), ("r shard", "grn-split-shard", "Splitting a hot metadata shard", "Granary"),
    ("r undelete", "grn-undelete-bucket", "Restoring a bucket that a customer deleted by mistake", "Granary"),
    ("r broker", "drv-broker-failover", "Failing over a broker by hand", "Drover"), ("r drain", "drv-drain-backlog", "Draining a backlog", "Drover"),
    ("r keys", "trn-rotate-signing-keys", "Rotating the token signing keys", "Turnstile"), ("r logout", "trn-log-everyone-out", "Ending every session of a tenant", "Turnstile"),
    ("r locked", "trn-locked-out-admin", "A customer's only administrator is locked out", "Turnstile"),
    ("r invoices", "tly-rerun-month-end", "Running the month-end invoices again", "Tally"), ("r refund", "tly-bulk-refunds", "Refunding many customers at once", "Tally"),
    ("r image", "skn-roll-back-runtime", "Rolling back a runtime image", "Skein"), ("r concurrency", "skn-raise-concurrency", "Raising the concurrency limit of a tenant", "Skein"),
    ("r promote", "mlr-promote-replica", "Promoting a replica", "Millrace"), ("r wrap", "mlr-xid-wraparound", "Transaction ID wraparound is near", "Millrace"),
    ("r restore", "mlr-customer-restore", "Restoring a customer's database to a point in time", "Millrace"), ("r ingest", "ltn-ingest-overload", "Ingestion is overloaded", "Lantern"),
    ("r silence", "ltn-silence-alert-flood", "Silencing a flood of alerts", "Lantern"), ("r purge", "csw-purge-everything", "Purging everything for one customer", "Causeway"),
    ("r ddos", "csw-ddos", "Attack with floods of traffic (DDoS)", "Causeway"), ("r wafback", "csw-waf-rollback", "Rolling back a firewall rule", "Causeway"),
    ("r drainnode", "kln-drain-pool", "Draining a node pool", "Kiln"), ("r etcd", "kln-etcd-restore", "Restoring etcd from a snapshot", "Kiln"),
    ("r evacuate", "region-evacuation", "Evacuating a region", None), ("r breakglass", "break-glass", "Break-glass access to production", None),
    ("r leak", "leaked-credential", "An access key was published", None), ("r laptop", "lost-laptop", "A laptop was lost or stolen", None),
    ("r statuspage", "status-page-wording", "What to write on the status page, and when", None),
]
ONCALL = [
    *((f"o book{y}", f"On-call_Handbook_{y}.pdf", f"On-call Handbook {y}", f"{y}-01") for y in (2022, 2023, 2024, 2025)),
    ("o severity", "severity-levels.pdf", "Severity levels and who must be woken", "2024-04"),
    ("o template", "postmortem_template.docx", "Template for post-mortems", "2022-06"),
    ("o pay23", "oncall-allowance-2023.pdf", "On-call allowances 2023", "2022-12"), ("o pay25", "oncall-allowance-2025.pdf", "On-call allowances 2025", "2024-12"),
    ("o game24", "gameday_2024-09_region_loss.pdf", "Game day September 2024: losing a region", "2024-09"),
    ("o game25", "gameday_2025-04_ransomware.pdf", "Game day April 2025: ransomware", "2025-04"),
    ("o escal", "escalation-contacts.xlsx", "Escalation contacts of suppliers and data centres", "2025-06"),
    ("o commander", "incident-commander-course.pptx", "Course for incident commanders", "2023-09"),
]

# product -> months from which an agreement holds; what it promises
SLAS = {
    "Granary": ["2021-01", "2023-01", "2025-01"], "Drover": ["2022-04", "2024-04"], "Turnstile": ["2022-09", "2025-01"], "Skein": ["2023-07"],
    "Millrace": ["2022-03", "2024-01"], "Lantern": ["2023-03"], "Causeway": ["2022-01", "2024-01"], "Kiln": ["2023-07", "2025-01"], "Support": ["2022-01", "2024-07"],
}
TERMS = [
    ("t tos21", "terms-of-service-2021-03.pdf", "Terms of Service", "2021-03-01"), ("t tos23", "terms-of-service-2023-05.pdf", "Terms of Service", "2023-05-01"),
    ("t tos25", "terms-of-service-2025-02.pdf", "Terms of Service", "2025-02-01"), ("t aup", "acceptable-use.pdf", "Acceptable Use Policy", "2024-06-01"),
    ("t dpa22", "dpa-2022.pdf", "Data Processing Addendum", "2022-01-01"), ("t dpa24", "dpa-2024.pdf", "Data Processing Addendum", "2024-03-01"),
    ("t beta", "beta-terms.pdf", "Terms for previews and betas", "2023-09-01"),
]

# handle, file, title, from
PRICES = [
    *((f"p {c} {y}", f"LS_pricelist_{c.upper()}_{y}.xlsx", f"List prices {y} ({c.upper()})", f"{y}-01") for y in (2023, 2024, 2025) for c in ("usd", "eur")),
    *((f"p gbp {y}", f"LS_pricelist_GBP_{y}.xlsx", f"List prices {y} (GBP)", f"{y}-01") for y in (2024, 2025)),
    *((f"p partner {y}", f"LS_partner_discounts_{y}.xlsx", f"Partner discounts {y}", f"{y}-01") for y in (2024, 2025)),
    ("p commit", "committed_use_2025.pdf", "Discounts for commitments of one and three years", "2025-01"),
    ("p egress", "egress_2024-04.pdf", "Data transfer out: prices, and free when you leave us", "2024-04"),
    ("p support", "support_plans_2024-07.pdf", "Support plans: Basic, Business, Enterprise", "2024-07"),
    ("p startup", "startup_programme.pdf", "Credits for start-ups", "2023-10"), ("p edu", "education_discount.pdf", "Discounts for schools and universities", "2023-08"),
    ("p cold", "granary_cold_tier_intro.pdf", "Introductory prices of the Granary cold tier", "2025-06"),
]

# customer -> code, what is signed: handle, file, title, day
CUSTOMERS = {
    "Brightwater Rail": ("BWR", [
        ("msa", "BWR_MSA_signed.pdf", "Master Services Agreement", "2021-06-01"), ("a", "BWR_AnnexA_commercials_2024.pdf", "Annex A: Prices and Commitment", "2024-06-01"),
        ("b", "BWR_AnnexB_service_levels.pdf", "Annex B: Service Levels", "2021-06-01"), ("c", "BWR_AnnexC_DPA.pdf", "Annex C: Data Processing", "2021-06-01"),
        ("am1", "BWR_Amendment1.pdf", "Amendment 1: Extension to 31 May 2027", "2024-06-01")]),
    "Corvane Bank": ("CVB", [
        ("msa", "CVB_MSA_2022.pdf", "Master Services Agreement", "2022-11-15"), ("a", "CVB_Annex_A_pricing.pdf", "Annex A: Prices and Commitment", "2022-11-15"),
        ("a25", "CVB_Annex_A_pricing_2025.pdf", "Annex A (restated 2025): Prices and Commitment", "2025-02-01"), ("b", "CVB_Annex_B_SLA.pdf", "Annex B: Service Levels", "2022-11-15"),
        ("c", "CVB_Annex_C_DPA.pdf", "Annex C: Data Processing", "2022-11-15"), ("dora", "CVB_Annex_F_DORA.pdf", "Annex F: Digital Operational Resilience (DORA)", "2025-01-10"),
        ("exit", "CVB_Annex_E_exit_plan.pdf", "Annex E: Exit Plan", "2023-03-01")]),
    "Corvane Leasing": ("CVL", [
        ("msa", "CVL_MSA_2024.pdf", "Master Services Agreement", "2024-04-02"), ("a", "CVL_Annex_A_pricing.pdf", "Annex A: Prices and Commitment", "2024-04-02"),
        ("c", "CVL_Annex_C_DPA.pdf", "Annex C: Data Processing", "2024-04-02")]),
    "Pellworm Shipping": ("PWS", [
        ("msa", "pellworm msa final FINAL.pdf", "Master Services Agreement", "2023-02-20"), ("a", "pellworm annex a.pdf", "Annex A: Prices and Commitment", "2023-02-20"),
        ("b", "pellworm annex b.pdf", "Annex B: Service Levels", "2023-02-20"), ("term", "pellworm termination notice 2025-04-30.pdf", "Notice of termination", "2025-04-30")]),
    "Hallgrim Insurance": ("HGI", [
        ("msa", "HGI-0001-MSA.pdf", "Master Services Agreement", "2020-09-01"), ("a", "HGI-0002-AnnexA.pdf", "Annex A: Prices and Commitment", "2023-09-01"),
        ("c", "HGI-0003-AnnexC.pdf", "Annex C: Data Processing", "2023-09-01"), ("audit", "HGI-0007-AnnexD.pdf", "Annex D: Right to Audit", "2023-09-01")]),
    "Zephyrine Games": ("ZPG", [
        ("msa", "ZPG_msa.pdf", "Master Services Agreement", "2023-07-10"), ("a", "ZPG_annexA.pdf", "Annex A: Prices and Commitment", "2023-07-10"),
        ("b", "ZPG_annexB.pdf", "Annex B: Service Levels", "2023-07-10"), ("peak", "ZPG_annexG_launch_capacity.pdf", "Annex G: Reserved Capacity for Game Launches", "2024-10-01"),
        ("q4", "ZPG_customer_review_2024Q4.pptx", "Customer review Q4 2024", "2025-01-20"), ("q1", "ZPG_customer_review_2025Q1.pptx", "Customer review Q1 2025", "2025-04-17")]),
    "Oakmere University Hospitals": ("OUH", [
        ("msa", "OUH_MSA.pdf", "Master Services Agreement", "2024-01-08"), ("a", "OUH_Annex_A.pdf", "Annex A: Prices and Commitment", "2024-01-08"),
        ("b", "OUH_Annex_B.pdf", "Annex B: Service Levels", "2024-01-08"), ("c", "OUH_Annex_C_patient_data.pdf", "Annex C: Processing of Patient Data", "2024-01-08")]),
    "Sunda Mobile": ("SDM", [
        ("msa", "SDM/MSA_EN_ID.pdf", "Master Services Agreement", "2024-09-12"), ("a", "SDM/Annex_A.pdf", "Annex A: Prices and Commitment", "2024-09-12"),
        ("resid", "SDM/Annex_H_data_residency.pdf", "Annex H: Data Residency in Indonesia", "2024-09-12")]),
}

REVIEWS = [(y, n) for y in (2023, 2024, 2025) for n in (1, 2, 3, 4) if (y, n) <= (2025, 2)]
ROADMAPS = [
    *((f"m {y}h{n}", f"roadmap_{y}H{n}_external.pdf", f"Product roadmap H{n} {y} (may be shown to customers)", f"{y - (n == 1)}-{'12' if n == 1 else '06'}")
      for y, n in ((2023, 1), (2023, 2), (2024, 1), (2024, 2), (2025, 1), (2025, 2))),
    *((f"m okr{y}", f"OKRs_{y}.xlsx", f"Company objectives {y}", f"{y}-01") for y in (2023, 2024, 2025)),
    *((f"m budget{y}", f"FY{y}_budget_v{3 if y == 2024 else 1}.xlsx", f"Budget {y}", f"{y - 1}-11") for y in (2023, 2024, 2025)),
    ("m regions", "regions_plan_2025-2027.pptx", "Where we open regions, 2025 to 2027", "2025-03"),
    ("m mlr", "millrace_roadmap_internal_2025.pptx", "Millrace: internal roadmap 2025", "2025-01"),
    ("m kln", "kiln_roadmap_internal_2025.pptx", "Kiln: internal roadmap 2025", "2025-01"),
    ("m headcount", "hiring_plan_2025.xlsx", "Hiring plan 2025", "2024-12"),
    ("m churn", "churn_analysis_2024.pdf", "Why customers left in 2024", "2025-02"),
]

COMPLIANCE = [
    *((f"c soc{y}", f"SOC2_TypeII_{y}.pdf", f"SOC 2 Type II report, October {y - 1} to September {y}", f"{y}-11") for y in (2022, 2023, 2024)),
    ("c iso21", "ISO27001_cert_2021.pdf", "ISO/IEC 27001 certificate (valid to August 2024)", "2021-08"), ("c iso24", "ISO27001_cert_2024.pdf", "ISO/IEC 27001 certificate (valid to August 2027)", "2024-08"),
    ("c pci", "PCI_AOC_2025.pdf", "PCI DSS 4.0 Attestation of Compliance, Tally", "2025-03"),
    *((f"c pen{y}", f"pentest_summary_{y}.pdf", f"Penetration test {y}: summary for customers", f"{y}-06") for y in (2023, 2024, 2025)),
    ("c subs", "subprocessors_2025-06.pdf", "List of subprocessors", "2025-06"), ("c dpia", "DPIA_mobile_push.pdf", "Data protection impact assessment: push notifications", "2024-03"),
    ("c bcp", "BCP_test_2024.pdf", "Test of the business continuity plan 2024", "2024-12"), ("c hipaa", "HIPAA_BAA_template.docx", "Business Associate Agreement (template)", "2023-06"),
    ("c caiq", "CAIQ_v4.xlsx", "Answers to the Consensus Assessments questionnaire", "2024-10"), ("c transp23", "transparency_2023.pdf", "Requests by authorities 2023", "2024-02"),
    ("c transp24", "transparency_2024.pdf", "Requests by authorities 2024", "2025-02"), ("c carbon", "carbon_footprint_2024.pdf", "Carbon footprint of our data centres 2024", "2025-05"),
]

# handle, number, title
ARTICLES = [
    ("k 403", 1014, "GRN-403: access denied although the policy allows it"), ("k clock", 1022, "GRN-419: request time is too skewed"), ("k cors", 1031, "Browser uploads fail with a CORS error"),
    ("k dlq", 1102, "Messages end in the dead-letter queue"), ("k poison", 1108, "DRV-510: message is larger than 256 KB"), ("k nomail", 1203, "Invitation mail does not arrive"),
    ("k 4012", 1211, "TRN-4012: token was issued for another audience"), ("k newphone", 1217, "Lost or changed phone: second factor"), ("k vatid", 1305, "Changing the VAT number or address on invoices"),
    ("k cardfail", 1309, "Credit card is declined"), ("k closeacct", 1312, "Closing an account for good"), ("k owner", 1315, "Handing an account over to another owner"), ("k timeout", 1404, "Function stops after 15 minutes"),
    ("k slowq", 1503, "Finding slow queries"), ("k diskfull", 1507, "Database is read-only: disk is full"), ("k nodata", 1602, "Dashboard shows no data"),
    ("k stale", 1704, "Visitors still see the old version of a page"), ("k pending", 1803, "Pods stay in Pending"), ("k pull", 1809, "ImagePullBackOff: image cannot be fetched"),
    ("k ticket", 1901, "Opening a ticket, and what to send with it"),
]

# handle, day, title
NOTICES = [
    ("n v1", "2023-09-04", "Granary API v1 will be switched off on 30 September 2024"), ("n oregon", "2024-04-15", "The Oregon region closes on 31 March 2026"), ("n madrid", "2024-10-21", "New region: Madrid"),
    ("n price24", "2023-11-20", "Prices from 1 January 2024"), ("n price25", "2024-11-18", "Prices from 1 January 2025"), ("n jul25", "2025-05-28", "Lantern: new prices for logs from 1 August 2025"),
    ("n node16", "2024-02-12", "Skein: Node.js 16 ends"), ("n python38", "2025-01-13", "Skein: Python 3.8 ends"), ("n pg13", "2025-03-10", "Millrace: PostgreSQL 13 ends on 13 November 2025"),
    ("n tls", "2024-06-03", "TLS 1.0 and 1.1 are no longer accepted"), ("n ips", "2025-04-02", "New addresses of our outgoing mail and webhooks"), ("n ingress", "2025-04-08", "Kiln: the managed Ingress NGINX will be retired"),
    ("n jakarta", "2025-06-16", "New region: Jakarta"), ("n xmas", "2024-12-02", "Support over the holidays"),
]

catalogue = Catalogue()
q = Questions("platform", today="2025-07-24")


def compose():
    for product, fields in PRODUCTS.items():
        catalogue.group(product, **fields)
        for handle, path, kind, title, version, month, summary in PAPERS.get(product, []):
            catalogue.add(product, handle, f"{DOCS}/{path}", title=title, kind=kind, version=version, published=month, summary=summary)
    compose_others()
    catalogue.group("Post-mortems")
    counter = {}
    for handle, day, title, services, severity in INCIDENTS:
        year = int(day[:4])
        counter[year] = counter.get(year, 0) + 1
        slug = "-".join(word for word in title.lower().replace(":", "").split())[:60].strip("-")
        number = f"INC-{year}-{counter[year] * 7 + year % 5:03}"
        if year == 2022:  # before the incident tool: a scanned folder
            catalogue.add("Post-mortems", handle, f"{DRIVE}/postmortems/2022/PM_{day[2:].replace('-', '')}_{services[0].lower()}_{slug}.pdf")
        else:
            catalogue.add("Post-mortems", handle, f"{WIKI}/postmortems/{year}/{day}-{slug}", incident=number, title=title, date=day,
                          services=services, severity=f"SEV{severity}" if year > 2023 else None)
        if handle in STATEMENTS:
            catalogue.add("Post-mortems", f"{handle} public", f"https://status.larkspan.example/incidents/{number.lower()}",
                          title=f"{STATEMENTS[handle]}: {title}", incident=number, date=day)
    catalogue.group("RFCs", kind="design document")
    for number, title, status, author, month in RFCS:
        slug = title.lower().replace(":", "").replace(",", "").replace(" ", "-")
        catalogue.add("RFCs", f"rfc {number}", f"https://git.larkspan.internal/rfcs/{number:04}-{slug}.md", number=f"RFC-{number:04}", title=title,
                      status=status, author=author if number != 38 else None, date=month if number > 30 else None)
    catalogue.group("Security Advisories")
    for year, number, title, affected, severity in ADVISORIES:
        catalogue.add("Security Advisories", f"lsa {year}-{number}", f"https://security.larkspan.example/LSA-{year}-{number:02}", id=f"LSA-{year}-{number:02}",
                      title=title, affected=affected, severity=severity)
    catalogue.group("Runbooks and On-call")
    for handle, slug, title, service in RUNBOOKS:
        catalogue.add("Runbooks and On-call", handle, f"{WIKI}/runbooks/{slug}", title=title, service=service)
    for handle, file, title, month in ONCALL:
        catalogue.add("Runbooks and On-call", handle, f"{DRIVE}/oncall/{file}", title=title, date=month)
    catalogue.group("Service Levels and Terms")
    for product, months in SLAS.items():
        for month in months:
            title = f"Service Level Agreement: {product}" if product != "Support" else "Service Level Agreement: Support response times"
            catalogue.add("Service Levels and Terms", f"sla {product} {month[:4]}", f"https://legal.larkspan.example/sla/{product.lower()}/{month}.pdf",
                          title=title, document_type="SLA", effective=f"{month}-01")
    for handle, file, title, day in TERMS:
        catalogue.add("Service Levels and Terms", handle, f"https://legal.larkspan.example/{file}", title=title, effective=day)
    catalogue.group("Price Sheets")
    for handle, file, title, month in PRICES:
        catalogue.add("Price Sheets", handle, f"{DRIVE}/sales/prices/{file}", name=file, title=title, valid_from=month)
    catalogue.group("Customer Contracts")
    for customer, (code, papers) in CUSTOMERS.items():
        bare = code in ("PWS", "HGI")  # the customer is in the path alone
        for handle, file, title, day in papers:
            catalogue.add("Customer Contracts", f"{code} {handle}", f"{DRIVE}/contracts/{customer if bare else code}/{file}", name=file.split("/")[-1],
                          customer=None if bare else customer, customer_code=None if code == "PWS" else code,
                          title=title if code != "PWS" or handle == "term" else None, signed=day if code != "HGI" else None)
    catalogue.group("Business Reviews and Plans")
    for year, number in REVIEWS:
        month = f"{year + number // 4}-{(3 * number) % 12 + 1:02}"
        catalogue.add("Business Reviews and Plans", f"qbr {year}q{number}", f"{DRIVE}/leadership/QBR/QBR_Q{number}_FY{year % 100}.pptx",
                      title=f"Quarterly Business Review Q{number} {year}", date=month, contents="Revenue, bookings, churn, uptime, support, hiring." if year > 2023 else None)
        if year >= 2024:
            catalogue.add("Business Reviews and Plans", f"qbrm {year}q{number}", f"{DRIVE}/leadership/QBR/minutes/{year}Q{number}_minutes.docx",
                          title=f"Minutes of the Quarterly Business Review Q{number} {year}", date=month)
    for handle, file, title, month in ROADMAPS:
        catalogue.add("Business Reviews and Plans", handle, f"{DRIVE}/leadership/plans/{file}", title=title, date=month)
    catalogue.group("Compliance")
    for handle, file, title, month in COMPLIANCE:
        catalogue.add("Compliance", handle, f"https://trust.larkspan.example/{file}", file=file, title=title, issued=month)
    catalogue.group("Help Articles")
    for handle, number, title in ARTICLES:
        catalogue.add("Help Articles", handle, f"https://help.larkspan.example/articles/{number}", article=number, title=title)
    catalogue.group("Customer Notices")
    for handle, day, title in NOTICES:
        catalogue.add("Customer Notices", handle, f"https://larkspan.example/notices/{day.replace('-', '')}", title=title, date=day)
    catalogue.associations |= {
        "Passkeeper": "Turnstile Identity", "Blobstore": "Granary Object Storage", "k8s": "Kiln Kubernetes Service",
        "QBR": "Business Reviews and Plans", "RCA": "Post-mortems", "playbook": "Runbooks and On-call",
    }


def compose_others():
    """Products whose files say little more than their path."""
    for version, month in (("1.4", "2020-03"), ("2.0", "2022-05"), ("2.1", "2023-10"), ("2.2", "2025-01")):
        catalogue.add("Drover Queue", f"drv api{version}", f"{DOCS}/drover/api/{version}/drover-api-{version}.pdf", date=month)
    for year in (2022, 2023, 2024, 2025):
        catalogue.add("Drover Queue", f"drv log{year}", f"{DOCS}/drover/CHANGELOG-{year}.md")
    for handle, file in (("mig", "upgrading-1.x-to-2.x"), ("rabbit", "moving-from-rabbitmq"), ("dlq", "dead-letter-queues"), ("order", "ordering-and-exactly-once-delivery")):
        catalogue.add("Drover Queue", f"drv {handle}", f"{DOCS}/drover/guides/{file}.md")
    for year, month in [(2024, m) for m in range(7, 13)] + [(2025, m) for m in range(1, 7)]:
        catalogue.add("Skein Functions", f"skn {year}-{month:02}", f"{DOCS}/skein/changelog/{year}/{month:02}.md", title="Skein changelog", month=f"{year}-{month:02}")
    for year in (2023, 2024, 2025):
        catalogue.add("Skein Functions", f"skn runtimes{year}", f"{DOCS}/skein/supported-runtimes-{year}.md", title=f"Supported runtimes {year}")
    for handle, file, title in (("api1", "api/v1", "Skein API v1"), ("api2", "api/v2", "Skein API v2"), ("dev", "developer-guide", "Skein Developer Guide"),
                                ("cold", "guides/cold-starts", "Making cold starts shorter"), ("cron", "guides/schedules", "Running a function on a schedule"),
                                ("secrets", "guides/secrets", "Secrets and environment variables")):
        catalogue.add("Skein Functions", f"skn {handle}", f"{DOCS}/skein/{file}.md", title=title)
    for language, versions in SDKS.items():
        for version, month in versions:
            catalogue.add("SDKs", f"sdk {language} {version}", f"{DOCS}/sdk/{language}/release-notes/{version}.md",
                          title=f"{LANGUAGES[language]} SDK {version} release notes", date=month if language in ("python", "java") else None)
        catalogue.add("SDKs", f"sdk {language} ref", f"{DOCS}/sdk/{language}/reference.html", title=f"{LANGUAGES[language]} SDK reference")
    for language, before, after in SDK_MOVES:
        catalogue.add("SDKs", f"sdk {language} mig{after}", f"{DOCS}/sdk/{language}/migrate-{before}-to-{after}.md",
                      title=f"Migrating the {LANGUAGES[language]} SDK from {before}.x to {after}.x")
    for system in ("iOS", "Android"):
        for version, day in APP:
            catalogue.add("Larkspan Mobile", f"app {system} {version}", f"{DRIVE}/mobile/whats_new_{system}_{version}.txt", version=version, platform=system, released=day)
    for handle, file, title in (("guide", "Larkspan_Mobile_User_Guide.pdf", "Larkspan Mobile: User Guide"), ("privacy", "mobile_privacy_label.pdf", "What data the app collects"),
                                ("mdm", "mobile_mdm.pdf", "Installing the app on managed phones (MDM)"), ("tests", "mobile_4.2_test_report.xlsx", "Test report 4.2")):
        catalogue.add("Larkspan Mobile", f"app {handle}", f"{DRIVE}/mobile/{file}", title=title)
    group = "CLI, Console and Terraform"
    for version, month in (("1.8", "2021-11"), ("1.9", "2022-04"), ("2.0", "2023-10"), ("2.1", "2024-06"), ("2.2", "2025-03")):
        catalogue.add(group, f"cli {version}", f"{DOCS}/lark-cli/release-notes/{version}", title=f"lark {version}", kind="release notes", published=month)
    for version, month in (("1.0", "2022-08"), ("2.0", "2024-04"), ("2.5", "2025-05")):
        catalogue.add(group, f"tf {version}", f"{DOCS}/terraform/changelog/{version}", title=f"Terraform provider {version}", kind="release notes", published=month)
    for handle, file, title in (("cli ref", "lark-cli/commands", "lark command reference"), ("cli mig", "lark-cli/migrate-1-to-2", "From lark 1 to lark 2: renamed commands"),
                                ("tf mig", "terraform/upgrade-to-2", "Upgrading the Terraform provider to 2.0"), ("tf import", "terraform/import", "Importing what already exists into Terraform"),
                                ("console keys", "console/access-keys", "Creating and revoking access keys"), ("console audit", "console/audit-log", "Reading the audit log"),
                                ("console budgets", "console/budgets", "Budgets and spending alerts")):
        catalogue.add(group, handle, f"{DOCS}/{file}", title=title)


compose()


only = catalogue.only


def quarter(year, number):
    """A figure of a quarter: the slides of its review or the minutes."""
    return catalogue.any_of(f"qbr {year}q{number}", f"qbrm {year}q{number}")


q.ask("name", "What does Granary's new cold tier cost at the moment?", only("p cold"))
q.ask("name", "how do i list objects page by page with granary, current api", only("grn api3"))
q.ask("name", "Which Postgres extensions am I allowed to switch on in Millrace?", only("mlr ext2025"))
q.ask("name", "causeway - do we have anything in Poland", only("csw pops2025"))
q.ask("name", "What uptime do we promise for Kiln?", only("sla Kiln 2025"))
q.ask("name", "When does Brightwater Rail's contract run out", only("BWR am1"))
q.ask("name", "pellworm shipping: how much did they commit to spend with us", only("PWS a"))
q.ask("name", "Hallgrim Insurance want to send auditors to one of our data centres, do we have to let them in?", only("HGI audit"))
q.ask("name", "Does Drover guarantee that messages arrive in the order I sent them?", only("drv order"))

q.ask("symbol", "RFC 66 in three sentences please", only("rfc 66"))
q.ask("symbol", "what was INC-2025-021 about", only("i sydney"))
q.ask("symbol", "LSA-2024-02, which versions are hit?", only("lsa 2024-2"))
q.ask("symbol", "I keep getting TRN-4012 when our backend calls you", only("k 4012"))
q.ask("symbol", "DRV-510 ??", only("k poison"))
q.ask("symbol", "the MLR SLA, the one that applies today", only("sla Millrace 2024"))
q.ask("symbol", "CVB annex c", only("CVB c"))
q.ask("symbol", "is rfc-0058 done, and who wrote it", only("rfc 58"))
q.ask("symbol", "What may we do with patients' data under the contract with OUH?", only("OUH c"))

q.ask("alias", "where did we write down the reasons for project heron", only("rfc 41"))
q.ask("alias", "We are one of the last ones still on Passkeeper. How do we get off it?", only("trn mig"))
q.ask("alias", "blobstore v1 docs please, some ancient client of ours still talks to it", only("grn api1"))
q.ask("alias", "were our clusters affected by IngressNightmare?", only("lsa 2025-3"))
q.ask("alias", "k8s 1.30, until when is that supported", only("kln support"))
q.ask("alias", "Do we have a BAA that I can send to a clinic in Ohio?", only("c hipaa"))
q.ask("alias", "ToS as of today pls", only("t tos25"))
q.ask("alias", "percentiles in LQL, what's the syntax", only("ltn lql2"))
q.ask("alias", "a merchant's acquirer asks for our AOC", only("c pci"))

q.ask("typo", "granery object lock, since which version", only("grn 2.7"))
q.ask("typo", "setting up turnstyle with octa for sso", only("trn okta"))
q.ask("typo", "milrace restore to a poitn in time", only("mlr pitr", "r restore"))
q.ask("typo", "How many servers did we promise Zephirine Games for a lauch?", only("ZPG peak"))
q.ask("typo", "can i use my own certifcate on causway", only("csw tls"))
q.ask("typo", "postmortum of the dublin power faliure", only("i dublin"))
q.ask("typo", "What will Lanern logs cost from August on?", only("n jul25"))
q.ask("typo", "sidcar containers in kubernets 1.33", only("kln 1.33"))
q.ask("typo", "skien, is pyhton 3.13 supported", only("skn runtimes2025"))

q.ask("follow-up", "and for Causeway?", only("sla Causeway 2024"), history=[
    "what uptime does the Drover SLA promise", "The agreement in force since April 2024 promises 99.95 percent per month for Drover. Below that, customers get credits of 10 to 30 percent."])
q.ask("follow-up", "And the quarter before that?", quarter(2024, 4), history=[
    "What was our revenue in Q1 2025?", "Revenue in Q1 2025 was 41.8 million dollars, 6 percent above plan."])
q.ask("follow-up", "same for go please", only("sdk go mig2"), history=[
    "whats the way to get our services onto the newest major version of the python sdk", "Going from 3.x to 4.x: replace `Client.connect` with `Client()`, drop Python 3.8, and "
    "catch `LarkspanError` instead of the older exceptions. The guide lists all renamed modules."])
q.ask("follow-up", "sorry, my mistake, IT just told me we are on Entra now", only("trn entra"), history=[
    "How do I connect our Okta so that people can log in to Larkspan with it?", "Create a SAML application in Okta, copy the metadata URL to Turnstile under Connections, and map the groups."])
q.ask("follow-up", "no, I meant their leasing arm", only("CVL a"), history=[
    "what discount does Corvane get", "Corvane Bank's restated Annex A of February 2025 grants 22 percent on compute and 15 percent on storage."])
q.ask("follow-up", "is there a runbook for doing that by hand", only("r promote"), history=[
    "what happened with Millrace on the 6th of May", "During minor version patching, two replicas promoted each other in turn for 50 minutes (INC-2025-028). It ended when an engineer promoted one replica manually."])
q.ask("follow-up", "yes please", only("p partner 2025"), history=[
    "list prices in euros for a partner in Vienna", "The euro list prices of 2025 have one sheet per product; Kiln starts at 0.09 euros per hour. Shall I also look up which discount partners get this year?"])
q.ask("follow-up", "how do i use it then? i have a table with product descriptions", only("mlr pgvector"), history=[
    "can I have pgvector on millrace", "Yes. The extension pgvector 0.8 is on the list of extensions for 2025, for PostgreSQL 15 and later."])
q.ask("follow-up", "OK then I'd rather have it run every night at 2. How?", only("skn cron"), history=[
    "my function always dies after a quarter of an hour", "That is the longest time a Skein function may run: 15 minutes. Split the work, or put the parts on a queue.", "cant you raise it",
    "No, the limit holds for all tenants."])
q.ask("follow-up", "android?", only("app Android 4.2"), history=[
    "what's new in 4.2 for iphone", "Version 4.2 for iOS brings widgets for budgets, sign-in with passkeys, and a fix for graphs that stayed empty."])
q.ask("follow-up", "what does it break if we move to that one", only("sdk java mig4", "sdk java 4.0"), history=[
    "We use the Java SDK 3.4, is there a security problem with it?", "Yes, LSA-2024-01, critical: unsafe deserialization in 3.0 to 3.6. It is fixed in 4.0.0."])
q.ask("follow-up", "Compare that with the following year.", only("c soc2024"), history=[
    "Which exceptions did the auditors note in the SOC 2 report of 2023?", "Two: access reviews of one quarter were late, and three leavers kept their badge for more than a day."])
q.ask("follow-up", "how much was it back in 2023", only("o pay23"), history=[
    "what do i get for a week of on-call", "In 2025: 450 euros per week, plus 60 euros for each call between 22:00 and 6:00.", "and on public holidays?", "Public holidays count double: 128 euros per day on top."])
q.ask("follow-up", "Something else: can I rent nodes with graphics cards for training?", only("kln gpu"), history=[
    "how do i make a folder in a bucket public", "Use a bucket policy with the prefix of the folder and the principal `*`; the cookbook has an example.", "worked, thx", "Glad to hear it."])
q.ask("follow-up", "what did we tell people half a year earlier?", only("m 2025h1"), history=[
    "what are customers being shown as our plans for H2 2025", "The external roadmap for H2 2025 has the cold tier in all regions, Jakarta, Drover Streams as a preview, and passkeys on mobile."])
q.ask("follow-up", "And what bothered them when we last sat down together?", only("ZPG q1"), history=[
    "do the Zephyrine people have their own service levels", "Yes: Annex B of their agreement promises 99.99 percent for Causeway and answers in 15 minutes around the clock."])
q.ask("follow-up", "in pounds", only("p gbp 2024"), history=[
    "the list price for a TB of Granary in 2024", "In 2024: 19.50 US dollars per TB and month in standard storage (list prices USD 2024)."])

q.ask("several-companies", "Compare the uptime that we guarantee for Granary and for Millrace.", only("sla Granary 2025"), only("sla Millrace 2024"))
q.ask("several-companies", "data processing annexes of Corvane Bank and Brightwater, I need to check the breach notification hours", only("CVB c"), only("BWR c"))
q.ask("several-companies", "whats in the latest python sdk and the latest java sdk", only("sdk python 4.0"), only("sdk java 4.2"))
q.ask("several-companies", "Oakmere hospitals vs Pellworm: who of them has the tougher service levels?", only("OUH b"), only("PWS b"))
q.ask("several-companies", "this weekend we take our database to postgres 17 and our clusters to a newer kubernetes; how do I do both with little downtime", only("mlr up17"), only("kln up"))
q.ask("several-companies", "Minimum spend of Sunda Mobile, Zephyrine Games and Hallgrim, please", only("SDM a"), only("ZPG a"), only("HGI a"))
q.ask("several-companies", "what did iphone users and android users each get with 4.1", only("app iOS 4.1"), only("app Android 4.1"))

q.ask("several-periods", "How did the rules for on-call change between the handbook of 2023 and this year's?", only("o book2023"), only("o book2025"))
q.ask("several-periods", "skipping from kubernetes 1.29 to 1.31, so i need whats new in 1.30 and 1.31", only("kln 1.30"), only("kln 1.31"))
q.ask("several-periods", "Black Friday 2022 and Black Friday 2024: what failed each time?", only("i bf22"), only("i bf24"))
q.ask("several-periods", "churn q3 2024, q4 2024 and q1 2025", quarter(2024, 3), quarter(2024, 4), quarter(2025, 1))
q.ask("several-periods", "Which edge locations have we added from 2024 to 2025?", only("csw pops2024"), only("csw pops2025"))
q.ask("several-periods", "euro prices 2023 against 2025, by how much did compute go up", only("p eur 2023"), only("p eur 2025"))
q.ask("several-periods", "number of police requests, 2023 and 2024", only("c transp23"), only("c transp24"))

q.ask("relative-date", "What changed in Skein last month?", only("skn 2025-06"))
q.ask("relative-date", "how many new customers did we win last quarter", quarter(2025, 2))
q.ask("relative-date", "what went wrong with Tally last year? i remember two big ones", only("i leap"), only("i bf24"))
q.ask("relative-date", "three weeks ago all our graphs had a hole, why was that", only("i metrics"))
q.ask("relative-date", "Which products are we promising to customers for this half of the year?", only("m 2025h2"))
q.ask("relative-date", "our company goals two years ago", only("m okr2023"))
q.ask("relative-date", "need last year's dollar price list for a dispute", only("p usd 2024"))
q.ask("relative-date", "Which critical advisories have we published this year?", only("lsa 2025-1"), only("lsa 2025-2"), only("lsa 2025-3"))
q.ask("relative-date", "the rfc that came in this month, what does it propose", only("rfc 83"))
q.ask("relative-date", "When is the next maintenance window of our database?", only("mlr maint2025"))
q.ask("relative-date", "everything new in Tally since january", only("tly 2025q1"), only("tly 2025q2"))

q.ask("document-type", "do we have a blank form for writing post-mortems", only("o template"))
q.ask("document-type", "Runbook for getting everything out of a region that is going down", only("r evacuate"))
q.ask("document-type", "I'd like the minutes of the review for Q4 2024, not the slides", only("qbrm 2024q4"))
q.ask("document-type", "ISO certificate for a tender, has to be valid still", only("c iso24"))
q.ask("document-type", "show me the letter with which Pellworm ended the contract", only("PWS term"))
q.ask("document-type", "What did we write to customers after their objects had been deleted too early? The public text, not the internal analysis.", only("i lifecycle public"))
q.ask("document-type", "release notes, terraform provider, newest", only("tf 2.5"))
q.ask("document-type", "is there a migration guide for people who come from RabbitMQ", only("drv rabbit"))
q.ask("document-type", "slides to train new incident commanders?", only("o commander"))

q.ask("topic", "which of our outages was due to an expired certificate", only("i cert"))
q.ask("topic", "Which customer has to have all its data kept in Indonesia?", only("SDM resid"))
q.ask("topic", "do we have a contract in which DORA is dealt with", only("CVB dora"))
q.ask("topic", "has anybody proposed letting several pods share one GPU?", only("rfc 79"))
q.ask("topic", "Who decided what an error response has to look like, and what did they decide?", only("rfc 52"))
q.ask("topic", "was there ever a bug of ours that wrote credentials to a log", only("lsa 2024-5"))
q.ask("topic", "encryption where the customer and not us holds the key - have we settled how we would do that", only("rfc 68"))
q.ask("topic", "Is there an agreement on how one of our banks would move off Larkspan?", only("CVB exit"))

q.ask("not-companies", "a customer threw away his whole bucket by accident, can we get it back for him", only("r undelete"))
q.ask("not-companies", "my new phone arrived and now I can't sign in, it wants a code I don't have", only("k newphone"))
q.ask("not-companies", "I left my work laptop on the train!", only("r laptop"))
q.ask("not-companies", "someone just pushed an access key to a public github repo", only("r leak", "console keys"))
q.ask("not-companies", "our visitors still get yesterday's homepage though we deployed at noon", only("k stale", "csw purge1", "csw purge2"))
q.ask("not-companies", "database refuses all writes since this morning, reading works", only("k diskfull"))
q.ask("not-companies", "How can I make sure that I never get a bill of 20,000 by surprise?", only("console budgets"))
q.ask("not-companies", "support here. the one and only admin of a customer can't get into the account any more and nobody else there has rights", only("r locked"))
q.ask("not-companies", "we are a university, is there anything off the list price for us", only("p edu"))
q.ask("not-companies", "videos of 30 gigs won't go up, it breaks off every time", only("grn upload"))
q.ask("not-companies", "We're about to leave you. Do we have to pay for getting our data out?", only("p egress"))
q.ask("not-companies", "our vat id has changed after the merger, the next invoice must have the new one", only("k vatid"))

q.ask("abstention", "hi there")
q.ask("abstention", "what's the difference between tcp and udp")
q.ask("abstention", "how do i undo my last git commit without losing the changes")
q.ask("abstention", "What does Amazon charge for a million Lambda requests?")
q.ask("abstention", "annex a of Corvane Airways")
q.ask("abstention", "Write a limerick about a tired sysadmin.")
q.ask("abstention", "Are you a person or a program?", history=[
    "where can i see who deleted a user last night", "In the audit log: filter by the action `user.delete` and the last 24 hours."])
q.ask("abstention", "post-mortem of the Heliograph Search outage in May 2024")
q.ask("abstention", "great, you just saved my evening", history=[
    "pods hang in pending", "Usually no node has enough memory. Check `kubectl describe pod`, then raise the maximum of the node pool."])
q.ask("abstention", "And how does Cloudflare do that?", history=[
    "how do i purge by tag", "Send the tags to `/purge` of Purge API v2; up to 30 tags at once."])
q.ask("abstention", "explain the CAP theorem to me in two sentences", history=[
    "Why did Drover go for Raft?", "RFC-0031 says that ZooKeeper was hard to operate, and that elections with Raft take less than two seconds."])
q.ask("abstention", "hm, that's a lot of money", history=[
    "what does enterprise support cost", "Enterprise support costs 10 percent of the monthly bill, at least 15,000 dollars a month."])
q.ask("abstention", "and what about Marlin Freight's?", history=[
    "when was the msa with Sunda Mobile signed", "On 12 September 2024, in English and Indonesian."])
q.ask("abstention", "ok, I'll talk to my boss first and come back", history=[
    "how long would an upgrade to pg 17 take", "The guide reckons with 5 to 20 minutes of downtime for up to 500 GB.", "can it be undone", "Within 48 hours, by going back to the copy that is made before."])
q.ask("abstention", "which city are you in yourself?", history=[
    "where do we open regions next", "The plan for 2025 to 2027 names Jakarta, Madrid's second zone, and São Paulo."])
q.ask("abstention", "how do i get out of vim")

# --- more
q.ask("several-periods", "What changed in Skein month by month from April to June this year?", only("skn 2025-04"), only("skn 2025-05"), only("skn 2025-06"))
q.ask("several-periods", "our lawyer wants the liability clause of the terms of service as it was before february and as it is now", only("t tos23"), only("t tos25"))
q.ask("several-periods", "last three SOC 2 reports for an auditor", only("c soc2022"), only("c soc2023"), only("c soc2024"))
q.ask("several-periods", "I told a customer in spring what comes in the first half. Which of that has slid into the second half's roadmap? The ones we may show outside.",
      only("m 2025h1"), only("m 2025h2"))
q.ask("several-periods", "on-call money, did we get more per week under the new allowances than under the old ones", only("o pay23"), only("o pay25"))

q.ask("follow-up", "what are we going to do so that can't happen again", only("rfc 82", "i global"), history=[
    "what was that on 12 june", "A bad configuration push to Turnstile kept everybody from signing in for 97 minutes."])
q.ask("follow-up", "some of our jobs are still on python 3.x, what about those", only("sdk python mig4"), history=[
    "How do we get our services from Java SDK 3 to 4?", "The guide on migrating the Java SDK from 3.x to 4.x lists the renamed packages; most of it can be done with the script that comes with it."])
q.ask("follow-up", "do you have something that I can send to a customer instead?", only("i lifecycle public"), history=[
    "Why did lifecycle rules delete objects too early in March 2024?", "According to the post-mortem, the rule engine read the creation date of the bucket instead of that of the object."])
q.ask("follow-up", "Sorry, the leasing people, not the bank", only("CVL a"), history=[
    "what has corvane committed to spend", "Corvane Bank has committed to EUR 2.4 million a year, according to its restated Annex A of 2025."])
q.ask("follow-up", "ok. going back to the exercises, what came out of the one in september", only("o game24"), history=[
    "what did we practise at the game day in april", "At the game day of April 2025 we practised an attack with ransomware; restoring the billing database took nine hours.",
    "and who do i call if my laptop gets stolen", "The runbook on lost laptops says to call the security desk at once, at any hour."])
q.ask("follow-up", "yes show me how", only("grn mig3"), history=[
    "does granary's v2 api have batch operations", "No, batch operations came with API v3. There is a guide on moving from v2 to v3. Do you want to see what you would have to change?"])

q.ask("several-companies", "Half of our clients sign in through Okta, the other half through Entra ID. Instructions for both?", only("trn okta"), only("trn entra"))
q.ask("several-companies", "legal asks: corvane bank's exit plan, and the annex under which hallgrim may audit us", only("CVB exit"), only("HGI audit"))
q.ask("several-companies", "tonight's drill: promoting a millrace replica, then failing over a drover broker by hand. links pls", only("r promote"), only("r broker"))

# --- more still
q.ask("relative-date", "On a Tuesday early in May our Millrace primary flipped back and forth all morning. Do we know why by now?", only("i loop"))
q.ask("relative-date", "i missed the business review on the first three months of the year, what was agreed", only("qbrm 2025q1"))
q.ask("relative-date", "payment webhooks came hours late one friday last autumn, need the write-up", only("i bf24"))
q.ask("relative-date", "Which Granary SLA applied at the time of the power failure in Dublin?", only("sla Granary 2023"))
q.ask("relative-date", "what were we charging in pounds last year", only("p gbp 2024"))
q.ask("relative-date", "a prospect wants to see this summer's pentest, which file may I send", only("c pen2025"))

q.ask("follow-up", "what notice period had we agreed with them", only("PWS msa"), history=[
    "is pellworm really leaving", "Yes, Pellworm Shipping sent a notice of termination on 30 April 2025."])
q.ask("follow-up", "And the same author's one on metering, did that go through?", only("rfc 47"), history=[
    "What became of the four-day weeks on call?", "RFC-0081 by Tamihere, On-call in weeks of four days, was rejected in May 2025."])
q.ask("follow-up", "and what will we pay for those once august comes?", only("n jul25"), history=[
    "how long does lantern keep logs", "Lantern keeps logs for 30 days, metrics for 15 months and traces for 14 days, unless you choose otherwise."])
q.ask("follow-up", "Wrong year, sorry, I want what changed this year.", only("drv log2025"), history=[
    "drover changelog 2024", "In 2024 Drover got delayed messages, a new console page and quotas per topic, according to CHANGELOG-2024."])

q.ask("abstention", "cheers, pasted that into the ticket", history=[
    "pods stay pending, why", "Mostly since no node has room: the help article on Pending pods says to look at the requests and at the limits of the node pool."])
q.ask("abstention", "How does Cloudflare's free plan work?")
q.ask("abstention", "tcp or udp, what's the difference again")
q.ask("abstention", "Good morning! Thursday already :)")

# --- once more
q.ask("not-companies", "I invited a colleague twice and he never gets the mail, not in spam either", only("k nomail"))
q.ask("not-companies", "one of my subscribers' cards bounced. how often is it tried again before he gets cut off", only("tly dunning"))
q.ask("not-companies", "Cooling has failed in a hall and it's 3 a.m. Whom do I ring at the data centre?", only("o escal"))
q.ask("not-companies", "can I rely on each message being handled once only and in the order I sent them", only("drv order"))
q.ask("not-companies", "our auditor wants the names of all other firms that get to see our data through you", only("c subs"))
q.ask("not-companies", "Product photos should come out in three widths without my having to store each of them three times", only("csw images"))
q.ask("follow-up", "And what did we tell the customers about it?", only("i global public"), history=[
    "why could nobody log in on 12 june", "A bad configuration push broke the sign-in of Turnstile for 97 minutes (INC-2025-035)."])
q.ask("follow-up", "what do we owe them if the uptime isn't met", only("BWR b"), history=[
    "how much does brightwater pay us a year", "They have committed to 1.1 million euros a year, by Annex A of 2024.", "until when?", "Until 31 May 2027, by Amendment 1."])
q.ask("several-companies", "Planning our autumn: until when can we stay on postgres 13, and until when on kubernetes 1.30?", only("n pg13"), only("kln support"))
