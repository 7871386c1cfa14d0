"""What a maker of software, controllers, printers and glue hands to its customers. Versions take the place of periods."""

from .shelf import Catalogue, Questions

BUCKET = "s3://orrery-support"

# product -> fields of its group
PRODUCTS = {
    "Orrery Server": {"sku": "OSV", "codename": "Copernicus"},
    "Orrery Desktop": {"sku": "ODT"},
    "Orrery Cloud": {"sku": "OCL", "formerly": "StarMap Online"},
    "Lathe CAM": {"sku": "LCM"},
    "Pinion PLC-200": {"sku": "PN-0200"},
    "Pinion PLC-400": {"sku": "PN-0400"},
    "Pinion PLC-400S": {"sku": "PN-0400S", "also_known_as": ["safety PLC"]},
    "Pinion HMI-7": {"sku": "PN-H7"},
    "Pinion HMI-10": {"sku": "PN-H10"},
    "Quern X1 3D Printer": {"sku": "QX1"},
    "Quern X1 Plus 3D Printer": {"sku": "QX1P"},
    "Quern Mini 3D Printer": {"sku": "QMN"},
    "Torq TD-18 Cordless Driver": {"sku": "TD18"},
    "Torq TD-36 Cordless Driver": {"sku": "TD36"},
    "Grabfast 210 Epoxy Adhesive": {"sku": "GF210"},
    "Grabfast 220 Threadlocker": {"sku": "GF220"},
    "Limpet Contact Cement": {"sku": "LCC"},
    "Kleerol Degreaser": {"sku": "KLD"},
    "Kleerol Flux Remover": {"sku": "KLF"},
    "Customer Care": {},
}

# product -> versions with the month of their release and what was new
VERSIONS = {
    "Orrery Server": [("5.0", "2021-03", "New job queue."), ("5.1", "2021-10", "LDAP groups."), ("5.2", "2022-05", "Long-term support release."),
                      ("6.0", "2023-02", "PostgreSQL replaces the embedded database; Java 17."), ("6.1", "2023-09", "Single sign-on with SAML and OpenID Connect."),
                      ("6.2", "2024-04", "Read-only replicas; audit log export."), ("7.0", "2024-11", "Containers on Kubernetes; the SOAP interface is removed.")],
    "Orrery Desktop": [("11.0", "2022-01", "Ribbon replaced by a sidebar."), ("11.4", "2022-10", "Dark mode."), ("12.0", "2023-06", "Native for ARM processors."),
                       ("12.1", "2023-12", "Crash when a second monitor is unplugged is fixed."), ("12.3", "2024-09", "Offline mode.")],
    "Lathe CAM": [("2022", "2022-02", "Five-axis simulation."), ("2023", "2023-02", "Adaptive roughing."), ("2024", "2024-02", "Tool library in the cloud."),
                  ("2025", "2025-01", "Collision check for fixtures.")],
    "Pinion PLC-200": [("1.4", "2021-06", None), ("1.5", "2022-09", None), ("2.0", "2024-03", None)],
    "Pinion PLC-400": [("3.1", "2022-04", None), ("3.2", "2023-05", None), ("4.0", "2024-08", None)],
    "Pinion PLC-400S": [("3.1", "2022-06", None), ("3.2", "2023-08", None)],
    "Pinion HMI-7": [("1.8", "2022-03", None), ("1.9", "2023-10", None)],
    "Pinion HMI-10": [("2.1", "2022-11", None), ("2.2", "2024-05", None)],
    "Quern X1 3D Printer": [("1.0", "2022-07", None), ("1.3", "2023-04", None), ("1.4", "2024-01", None)],
    "Quern X1 Plus 3D Printer": [("2.0", "2023-11", None), ("2.1", "2024-06", None)],
    "Quern Mini 3D Printer": [("0.9", "2024-02", None), ("1.0", "2024-10", None)],
}

# product -> handle, kind, title, version, month, summary
PAPERS = {
    "Orrery Server": [
        ("admin5", "administrator guide", "Administrator Guide 5", "5", "2022-05", "Users, backup, the embedded database, certificates."),
        ("admin6", "administrator guide", "Administrator Guide 6", "6", "2024-04", "Users, backup, PostgreSQL, certificates, SAML."),
        ("admin7", "administrator guide", "Administrator Guide 7", "7", "2024-11", "Users, backup, Helm chart, certificates, scaling."),
        ("up6", "upgrade guide", "Upgrading from 5.x to 6.0", "6.0", "2023-02", "Moving the data into PostgreSQL, downtime, rollback."),
        ("up7", "upgrade guide", "Upgrading from 6.x to 7.0", "7.0", "2024-11", "Containers, replacing SOAP clients, rollback."),
        ("api6", "API reference", "REST and SOAP API Reference 6", "6", "2024-04", None),
        ("api7", "API reference", "REST API Reference 7", "7", "2024-11", None),
        ("sizing", "technical note", "Sizing: processors, memory and disks for 50 to 5,000 users", None, "2024-05", None),
        ("cve", "security advisory", "OSA-2024-03: unauthenticated file read in the report viewer", None, "2024-06", "Affects 6.0 to 6.2; fixed in 6.2.4."),
        ("log4", "security advisory", "OSA-2021-09: remote code execution through logging", None, "2021-12", "Affects 5.0 and 5.1."),
    ],
    "Orrery Desktop": [
        ("guide11", "user guide", "User Guide 11", "11", "2022-01", None),
        ("guide12", "user guide", "User Guide 12", "12", "2024-09", None),
        ("keys", "quick reference", "Keyboard shortcuts", "12", "2023-06", None),
        ("silent", "technical note", "Installing without questions on many computers", None, "2023-07", "MSI properties, group policy."),
        ("printing", "technical note", "Printing drawings to scale", None, "2022-03", None),
    ],
    "Orrery Cloud": [
        ("api1", "API reference", "API v1 (retired)", "v1", "2020-01", None),
        ("api2", "API reference", "API v2", "v2", "2022-04", "Pagination, webhooks, rate limits."),
        ("api3", "API reference", "API v3 (beta)", "v3", "2024-12", "GraphQL, tokens with scopes."),
        ("sla", "service level agreement", "Service level agreement", None, "2023-01", "Availability of 99.9 percent, credits, maintenance windows."),
        ("outage23", "incident report", "Outage of 8 November 2023: expired certificate", None, "2023-11", None),
        ("outage24", "incident report", "Outage of 19 June 2024: full disk in the Frankfurt region", None, "2024-06", None),
        ("dpa", "agreement", "Data processing agreement and list of subprocessors", None, "2024-02", None),
        ("sso", "how-to", "Connecting your identity provider", None, "2023-05", None),
        ("export", "how-to", "Taking all your data with you when you leave", None, "2023-08", None),
        ("pricing", "price list", "Price list per seat", None, "2024-07", None),
    ],
    "Lathe CAM": [
        ("post", "developer guide", "Writing post-processors", None, "2023-03", None),
        ("tutorial", "tutorial", "Your first part: a flange with six holes", None, "2022-02", None),
        ("feeds", "table", "Feeds and speeds for steel, aluminium and brass", None, "2021-05", None),
        ("dongle", "technical note", "Licence dongle is not found", None, "2022-09", None),
    ],
    "Pinion PLC-200": [
        ("200 data", "datasheet", "Datasheet", None, "2021-06", "14 inputs, 10 outputs, 24 V DC."),
        ("200 manual", "hardware manual", "Hardware Manual", None, "2021-06", "Mounting, wiring, terminals, LEDs."),
        ("200 eol", "product notice", "Last orders on 31 March 2026 and repair until 2031", None, "2024-12", None),
    ],
    "Pinion PLC-400": [
        ("400 data", "datasheet", "Datasheet", None, "2022-04", "32 inputs, 32 outputs, two Ethernet ports."),
        ("400 manual", "hardware manual", "Hardware Manual", None, "2022-04", "Mounting, wiring, terminals, LEDs, expansion modules."),
        ("400 modbus", "technical note", "Modbus TCP: register map", None, "2022-08", None),
        ("400 battery", "technical note", "Changing the buffer battery without losing the program", None, "2023-01", None),
    ],
    "Pinion PLC-400S": [
        ("400s data", "datasheet", "Datasheet", None, "2022-06", "SIL 3, performance level e."),
        ("400s manual", "safety manual", "Safety Manual", None, "2023-08", "Proof test, reaction time, emergency stop wiring."),
        ("400s cert", "certificate", "Type examination certificate", None, "2022-05", None),
    ],
    "Pinion HMI-7": [
        ("h7 data", "datasheet", "Datasheet", None, "2022-03", None),
        ("h7 manual", "user manual", "User Manual", None, "2022-03", None),
        ("h7 touch", "product notice", "Touch film of units built before week 30 of 2022 may come loose", None, "2022-12", None),
    ],
    "Pinion HMI-10": [
        ("h10 data", "datasheet", "Datasheet", None, "2022-11", None),
        ("h10 manual", "user manual", "User Manual", None, "2022-11", None),
    ],
    "Quern X1 3D Printer": [
        ("x1 manual", "user manual", "User Manual", None, "2023-04", "Levelling, loading filament, first print."),
        ("x1 service", "service manual", "Service Manual", None, "2023-04", "Belts, hot end, main board."),
        ("x1 clog", "how-to", "Clearing a blocked nozzle", None, "2023-09", None),
        ("x1 recall", "product notice", "Recall of power supplies with serial numbers up to QX1-2299", None, "2023-02", "Risk of fire."),
    ],
    "Quern X1 Plus 3D Printer": [
        ("x1p manual", "user manual", "User Manual", None, "2023-11", "Enclosure, levelling, loading filament, first print."),
        ("x1p service", "service manual", "Service Manual", None, "2024-01", "Belts, hot end, heated chamber, main board."),
        ("x1p carbon", "technical note", "Printing nylon with carbon fibre", None, "2024-03", None),
    ],
    "Quern Mini 3D Printer": [
        ("mini manual", "user manual", "User Manual", None, "2024-02", None),
        ("mini school", "brochure", "Lesson plans for schools", None, "2024-08", None),
    ],
    "Torq TD-18 Cordless Driver": [
        ("td18 manual", "user manual", "Instructions for use", None, "2020-09", None),
        ("td18 parts", "parts list", "Exploded view and spare parts", None, "2020-09", None),
        ("td18 doc", "declaration of conformity", "EU declaration of conformity", None, "2020-08", None),
    ],
    "Torq TD-36 Cordless Driver": [
        ("td36 manual", "user manual", "Instructions for use", None, "2023-05", None),
        ("td36 parts", "parts list", "Exploded view and spare parts", None, "2023-05", None),
        ("td36 doc", "declaration of conformity", "EU declaration of conformity", None, "2023-04", None),
    ],
    "Grabfast 210 Epoxy Adhesive": [
        ("210 sds", "safety data sheet", "Safety data sheet", "rev. 4", "2023-03", None),
        ("210 sds de", "safety data sheet", "Sicherheitsdatenblatt", "rev. 4", "2023-03", None),
        ("210 tds", "technical data sheet", "Technical data sheet", "rev. 2", "2022-01", "Mixing ratio, pot life, shear strength."),
    ],
    "Grabfast 220 Threadlocker": [
        ("220 sds", "safety data sheet", "Safety data sheet", "rev. 2", "2022-06", None),
        ("220 tds", "technical data sheet", "Technical data sheet", "rev. 1", "2021-02", "Breakaway torque, gap, temperature."),
    ],
    "Limpet Contact Cement": [
        ("limpet sds", "safety data sheet", "Safety data sheet", "rev. 6", "2024-05", None),
        ("limpet tds", "technical data sheet", "Technical data sheet", "rev. 3", "2023-02", None),
    ],
    "Kleerol Degreaser": [
        ("kld sds", "safety data sheet", "Safety data sheet", "rev. 3", "2023-10", None),
        ("kld tds", "technical data sheet", "Technical data sheet", "rev. 1", "2020-04", None),
    ],
    "Kleerol Flux Remover": [
        ("klf sds", "safety data sheet", "Safety data sheet", "rev. 5", "2024-02", None),
        ("klf tds", "technical data sheet", "Technical data sheet", "rev. 2", "2021-11", None),
    ],
    "Customer Care": [
        ("warranty", "terms", "Limited warranty on tools and printers", None, "2023-01", "Two years, wear parts excluded, proof of purchase."),
        ("rma", "form", "Return of goods (RMA)", None, "2022-02", None),
        ("lifecycle", "policy", "Support lifecycle of our software", None, "2024-11", "End of support by version: 5.2 until May 2025, 6.2 until April 2027."),
        ("licences", "notice", "Third-party licences", None, "2024-01", None),
        ("tiers", "brochure", "Support plans: basic, plus and round the clock", None, "2024-03", None),
        ("training", "catalogue", "Training courses", "2025", "2024-12", None),
        ("training24", "catalogue", "Training courses", "2024", "2023-12", None),
    ],
}

catalogue = Catalogue()
q = Questions("workbench", today="2025-01-20")


def compose():
    for product, fields in PRODUCTS.items():
        catalogue.group(product, **fields)
        sku = fields.get("sku", "CC")
        for version, released, new in VERSIONS.get(product, []):
            hard = sku[:2] in ("PN", "QX", "QM")
            kind = "firmware notes" if hard else "release notes"
            file = f"{sku}_fw_{version.replace('.', '_')}.txt" if hard else f"{product.lower().replace(' ', '-')}-{version}-release-notes.html"
            catalogue.add(product, f"{product} {version}", f"{BUCKET}/{sku.lower()}/{kind.split()[0]}/{file}", filename=file, kind=kind,
                          version=version, released=released, whats_new=new)
        for handle, kind, title, version, released, summary in PAPERS.get(product, []):
            words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
            file = f"{sku}-{'-'.join(words[:7])}{'-2024' if handle == 'training24' else ''}.pdf"
            catalogue.add(product, handle, f"{BUCKET}/{sku.lower()}/{file}", filename=file, kind=kind, title=title, version=version,
                          released=released, summary=summary, language="de" if handle.endswith(" de") else None)
    for month in range(1, 13):
        file = f"whats-new-2024-{month:02}.html"
        catalogue.add("Orrery Cloud", f"cloud 2024-{month:02}", f"{BUCKET}/ocl/release/{file}", filename=file, kind="release notes",
                      released=f"2024-{month:02}", title=f"What's new in Orrery Cloud, {'January February March April May June July August September October November December'.split()[month - 1]} 2024")
    catalogue.associations |= {
        "PN-0200": "Pinion PLC-200", "PN-0400": "Pinion PLC-400", "PN-0400S": "Pinion PLC-400S", "QX1": "Quern X1 3D Printer",
        "QX1P": "Quern X1 Plus 3D Printer", "TD18": "Torq TD-18 Cordless Driver", "TD36": "Torq TD-36 Cordless Driver",
        "GF210": "Grabfast 210 Epoxy Adhesive", "GF220": "Grabfast 220 Threadlocker", "OSV": "Orrery Server", "LCM": "Lathe CAM",
        "StarMap": "Orrery Cloud",
    }


compose()


def paper(*handles):
    return catalogue.any_of(*handles)


def notes(product, *versions):
    return catalogue.any_of(*(f"{product} {version}" for version in versions))


SERVER, DESKTOP = "Orrery Server", "Orrery Desktop"

q.ask("name", "orrery server 6.1 whats new", notes(SERVER, "6.1"))
q.ask("name", "Where is the user manual for the Quern X1 Plus?", paper("x1p manual"))
q.ask("name", "wiring diagram Pinion PLC-200", paper("200 manual"))
q.ask("name", "How many outputs does the PLC-400 have?", paper("400 data", "400 manual"))
q.ask("name", "kleerol flux remover, is it flammable", paper("klf sds", "klf tds"))
q.ask("name", "pot life of Grabfast 210", paper("210 tds"))
q.ask("name", "Does the quern mini come with something for teachers?", paper("mini school"))
q.ask("name", "torque limits of the TD-36", paper("td36 manual"))

q.ask("symbol", "PN-0400S proof test interval", paper("400s manual"))
q.ask("symbol", "QX1P service manual", paper("x1p service"))
q.ask("symbol", "GF220 max temperature", paper("220 tds"))
q.ask("symbol", "LCM 2024 release notes", notes("Lathe CAM", "2024"))
q.ask("symbol", "spare parts td18", paper("td18 parts"))
q.ask("symbol", "PN-H10 datasheet", paper("h10 data"))
q.ask("symbol", "OSA-2024-03 which versions are hit", paper("cve"))

q.ask("alias", "StarMap api v2 rate limits", paper("api2"))
q.ask("alias", "starmap outage november 2023", paper("outage23"))
q.ask("alias", "How do I wire an emergency stop to the safety PLC?", paper("400s manual"))
q.ask("alias", "threadlocker safety sheet", paper("220 sds"))

q.ask("typo", "orery server kubernettes upgrade", paper("up7") + notes(SERVER, "7.0"))
q.ask("typo", "quern x1 blocked nozle", paper("x1 clog"))
q.ask("typo", "limpit contact cemment msds", paper("limpet sds"))
q.ask("typo", "lathe cam post procesor", paper("post"))
q.ask("typo", "keybord shortcuts orrery destop", paper("keys"))
q.ask("typo", "clearol degreaser saftey data", paper("kld sds"))
q.ask("typo", "pinnion 400 modbus registars", paper("400 modbus"))

q.ask("relative-date", "latest release notes for Orrery Desktop", notes(DESKTOP, "12.3"))
q.ask("relative-date", "newest firmware for the plc-200, what does it fix", notes("Pinion PLC-200", "2.0"))
q.ask("relative-date", "What changed in Orrery Cloud last month?", paper("cloud 2024-12"))
q.ask("relative-date", "this year's training courses", paper("training"))
q.ask("relative-date", "Which version of Lathe CAM came out this month and what is in it?", notes("Lathe CAM", "2025"))
q.ask("relative-date", "orrery cloud news from august last year", paper("cloud 2024-08"))
q.ask("relative-date", "the most recent outage of the cloud", paper("outage24"))
q.ask("relative-date", "server release of spring 2024", notes(SERVER, "6.2"))
q.ask("relative-date", "Training catalogue for last year", paper("training24"))

q.ask("document-type", "SDS for Grabfast 210 in English please", paper("210 sds"))
q.ask("document-type", "Sicherheitsdatenblatt Grabfast 210", paper("210 sds de"))
q.ask("document-type", "technical data sheet Limpet", paper("limpet tds"))
q.ask("document-type", "SIL certificate for the 400S", paper("400s cert"))
q.ask("document-type", "admin guide for server 6", paper("admin6"))
q.ask("document-type", "CE declaration torq td-36", paper("td36 doc"))
q.ask("document-type", "I have to fill in an RMA. Where's the form?", paper("rma"))
q.ask("document-type", "api docs of orrery server 7", paper("api7"))
q.ask("document-type", "cloud SLA", paper("sla"))
q.ask("document-type", "HMI-7 manual", paper("h7 manual"))

q.ask("several-periods", "difference between server 6.0 and 7.0 release notes", notes(SERVER, "6.0"), notes(SERVER, "7.0"))
q.ask("several-periods", "What's new in Orrery Cloud: March and April 2024", paper("cloud 2024-03"), paper("cloud 2024-04"))
q.ask("several-periods", "desktop 11.4 -> 12.0 -> 12.1, list me the changes", notes(DESKTOP, "11.4"), notes(DESKTOP, "12.0"), notes(DESKTOP, "12.1"))
q.ask("several-periods", "API v2 against v3 in the cloud", paper("api2"), paper("api3"))
q.ask("several-companies", "datasheets of the HMI-7 and the HMI-10", paper("h7 data"), paper("h10 data"))
q.ask("several-companies", "Which is stronger, the 210 epoxy or the Limpet cement?", paper("210 tds"), paper("limpet tds"))
q.ask("several-companies", "compare plc-200 with plc-400, inputs and outputs", paper("200 data", "200 manual"), paper("400 data", "400 manual"))
q.ask("several-companies", "need SDS for both Kleerol products", paper("kld sds"), paper("klf sds"))
q.ask("several-companies", "Quern X1 and X1 Plus service manuals", paper("x1 service"), paper("x1p service"))

q.ask("topic", "printer power supply could catch fire?", paper("x1 recall"))
q.ask("topic", "touchscreen foil peeling off", paper("h7 touch"))
q.ask("topic", "how do I roll out the desktop client to 300 PCs silently", paper("silent"))
q.ask("topic", "move from embedded database to postgres", paper("up6"))
q.ask("topic", "swap the battery and keep the program in the controller", paper("400 battery"))
q.ask("topic", "GDPR subprocessors", paper("dpa"))
q.ask("topic", "we are cancelling, how do we get our data out of the cloud?", paper("export"))
q.ask("topic", "carbon fibre nylon filament", paper("x1p carbon"))
q.ask("topic", "cutting speed for brass", paper("feeds"))
q.ask("topic", "how much RAM do I need for 800 users", paper("sizing"))

q.ask("not-companies", "until when do you support 5.2?", paper("lifecycle"))
q.ask("not-companies", "my driver broke after 14 months, is that covered", paper("warranty"))
q.ask("not-companies", "Do you offer phone support at night?", paper("tiers"))
q.ask("not-companies", "It says the dongle cannot be found. I have reinstalled twice already, please help", paper("dongle"))
q.ask("not-companies", "drawing comes out of the plotter too small", paper("printing"))
q.ask("not-companies", "which open source libraries do you use", paper("licences"))

ABOUT_SERVER = ["When did Orrery Server 6.0 come out?", "Orrery Server 6.0 was released in February 2023. It replaced the embedded database by PostgreSQL."]
ABOUT_X1 = ["How do I level the bed of my Quern X1?", "The user manual of the Quern X1 says: menu, prepare, level, and then a sheet of paper under the nozzle at four points."]
ABOUT_GLUE = ["what is in grabfast 210", "The safety data sheet of Grabfast 210 names bisphenol A epoxy resin and a polyamine hardener."]
q.ask("follow-up", "and the version after?", notes(SERVER, "6.1"), history=ABOUT_SERVER)
q.ask("follow-up", "how do i get there from 5.2", paper("up6"), history=ABOUT_SERVER)
q.ask("follow-up", "and 7.0, what did they throw out?", notes(SERVER, "7.0") + paper("up7"), history=ABOUT_SERVER)
q.ask("follow-up", "No, I've got the Plus", paper("x1p manual"), history=ABOUT_X1)
q.ask("follow-up", "ok and now nothing comes out of the nozzle any more", paper("x1 clog"), history=ABOUT_X1)
q.ask("follow-up", "how long do I have until it hardens", paper("210 tds"), history=ABOUT_GLUE)
q.ask("follow-up", "auf Deutsch bitte", paper("210 sds de"), history=ABOUT_GLUE)
q.ask("follow-up", "and 220?", paper("220 sds"), history=ABOUT_GLUE)

q.ask("abstention", "hey there")
q.ask("abstention", "Legend, that fixed it!", history=ABOUT_X1)
q.ask("abstention", "How many planets does an orrery normally show?")
q.ask("abstention", "user manual for Bosch GSR 12V")
q.ask("abstention", "what's the square root of 400")
q.ask("abstention", "Photoshop release notes 2024")
q.ask("abstention", "are you a robot or a person")
q.ask("abstention", "what should I get my father for his birthday")
q.ask("abstention", "do you like mondays")
q.ask("abstention", "latest score of the match please")

# Turns of a talk.
q.ask("follow-up", "ten", paper("h10 manual"),
      history=["need the manual for the operator panel", "Do you have an HMI-7 or an HMI-10?"])
q.ask("follow-up", "and what came after it", notes(DESKTOP, "12.3"),
      history=["orrery desktop 12.1, what got fixed", "Version 12.1 fixed the crash when a second monitor is unplugged."])
q.ask("follow-up", "ouch. so how do we get up to 6", paper("up6"),
      history=["is server 5.2 still supported", "Yes, but only until May 2025, says the support lifecycle."])
q.ask("follow-up", "please, yes", paper("sla"),
      history=["was the cloud down last june?", "Yes, on 19 June 2024 a disk was full in the Frankfurt region. Shall I check what you are owed when availability falls short?"])
q.ask("follow-up", "is it poisonous", paper("limpet sds"),
      history=["how long does limpet have to dry before i press", "About fifteen minutes at room temperature, according to its technical data sheet."])
q.ask("follow-up", "and the small one, will i still be able to buy that in 2027", paper("200 eol"),
      history=["PLC-200 inputs", "The PLC-200 has 14 inputs and 10 outputs.", "PLC-400?", "The PLC-400 has 32 of each."])
q.ask("follow-up", "Thanks. We also think of sending two people on a Lathe CAM course this spring. Where do I see what is on offer?", paper("training"), history=ABOUT_GLUE)
q.ask("abstention", "will try that after lunch", history=ABOUT_X1)
q.ask("abstention", "too long, just the steps", history=ABOUT_X1)
q.ask("abstention", "prusa mk4 nozzle size")
q.ask("abstention", "who invented the screw")

# --- more
q.ask("several-periods", "Our shop still cuts with Lathe CAM 2023. What would we get with the two editions since then?", notes("Lathe CAM", "2024"), notes("Lathe CAM", "2025"))
q.ask("several-periods", "are there courses in this year's training catalogue that weren't in last year's", paper("training"), paper("training24"))
q.ask("several-periods", "X1 printer firmware history, all of it", notes("Quern X1 3D Printer", "1.0"), notes("Quern X1 3D Printer", "1.3"), notes("Quern X1 3D Printer", "1.4"))
q.ask("several-periods", "We are on server 5.2 and have to end up on 7.0, I suppose in two steps. Which instructions do I follow?", paper("up6"), paper("up7"))
q.ask("several-periods", "What did Orrery Cloud get in the last quarter of 2024?", paper("cloud 2024-10"), paper("cloud 2024-11"), paper("cloud 2024-12"))
q.ask("several-periods", "The cloud was down in 2023 and again in 2024. How long each time and why?", paper("outage23"), paper("outage24"))

q.ask("follow-up", "hm. and its big brother, how many inputs has that got?", paper("400 data", "400 manual"),
      history=["How long can I still order the PLC-200?", "Last orders for the PLC-200 are taken until 31 March 2026; it is repaired until 2031.",
               "How many inputs has it?", "The PLC-200 has 14 inputs and 10 outputs, according to its datasheet."])
q.ask("follow-up", "Not good enough for us, I'm afraid. How would we get our data out?", paper("export"),
      history=["What availability do you promise for Orrery Cloud?", "The service level agreement promises 99.9 percent, with credits when it is missed."])
q.ask("follow-up", "the last one, we're 800 people", paper("sizing"),
      history=["We're buying a machine for Orrery Server. What should I read?", "For a new installation there are the Administrator Guide 7, the release notes of 7.0 and a "
               "technical note on sizing: processors, memory and disks. Which one do you want?"])
q.ask("follow-up", "Not that one, I meant the stuff for circuit boards", paper("klf sds", "klf tds"),
      history=["flash point of the kleerol", "The safety data sheet of Kleerol Degreaser gives a flash point of 62 °C."])
q.ask("follow-up", "one old box here still runs 5.1, is it hit by that second one?", paper("log4"),
      history=["Are there security advisories for Orrery Server?", "There are two: OSA-2024-03, a file read in the report viewer of 6.0 to 6.2, and OSA-2021-09, remote code "
               "execution through logging."])

q.ask("several-companies", "Customs wants the EU declarations for our Torq drivers, the 18 and the 36", paper("td18 doc"), paper("td36 doc"))
q.ask("several-companies", "I bought an X1 and an HMI-7 in 2022. Did you call either of them back or warn about something?", paper("x1 recall"), paper("h7 touch"))

# --- more still
q.ask("relative-date", "The desktop program updated itself last September and now looks for files offline. What else is different?", notes(DESKTOP, "12.3"))
q.ask("relative-date", "firmware of the safety plc from the summer before last, what did it change", notes("Pinion PLC-400S", "3.2"))
q.ask("relative-date", "One Wednesday in June last year none of our people got into Orrery Cloud for half the day. Did you ever say why?", paper("outage24"))
q.ask("relative-date", "We bought our server licence in January 2023. What was in the release that was current then?", notes(SERVER, "5.2"))
q.ask("relative-date", "you wrote just before christmas that the small controller is going away?", paper("200 eol"))

q.ask("follow-up", "do I need gloves for that", paper("210 sds"),
      history=["How long do I have after mixing the Grabfast 210?", "The pot life of Grabfast 210 is 25 minutes at 20 °C, says the technical data sheet."])
q.ask("follow-up", "Then we stay on the old one for now. Until when do you look after it?", paper("lifecycle"),
      history=["Can Orrery Server 5.2 do single sign-on?", "No. Single sign-on with SAML and OpenID Connect came with Orrery Server 6.1."])
q.ask("follow-up", "same for the 7 inch please", paper("h7 manual"),
      history=["how do i clean the screen of the hmi-10", "The user manual of the HMI-10 says to lock the screen first and to use a cloth with a little water, no solvent."])
q.ask("follow-up", "nozzle I think, the hot end is getting hot all right", paper("x1 clog"),
      history=["X1 extrudes nothing", "That may be a blocked nozzle, for which there is a how-to, or a fault of the hot end, which the service manual of the X1 treats. Which one shall I open?"])

q.ask("abstention", "that's three PDFs now. can't you say it in one sentence",
      history=["Is Limpet cement OK on polystyrene?", "The technical data sheet of Limpet Contact Cement lists the materials that it sticks to; see also the safety data sheet."])
q.ask("abstention", "Could someone ring me on my mobile this afternoon?")
q.ask("abstention", "what does fusion 360 cost for a year")
q.ask("abstention", "How do I write a for loop in Python?")

# --- once more
q.ask("not-companies", "The power supply of our X1 gets so hot you can't touch it. Serial number is QX1-1840, should I worry?", paper("x1 recall"))
q.ask("not-companies", "I was mixing your two-part epoxy and some of it went in my eye. Rinsed it, what else", paper("210 sds"))
q.ask("not-companies", "our privacy officer is asking which other firms get to see what we keep in your cloud", paper("dpa"))
q.ask("not-companies", "Sixty PCs in four classrooms need Orrery Desktop by Monday and I'm not going to click Next on every one of them.", paper("silent"))
q.ask("not-companies", "battery light on the PLC-400 came on, if i pull the battery is my program gone", paper("400 battery"))
q.ask("not-companies", "About 300 people will be working on our Orrery Server from summer. What sort of machine do I have to buy?", paper("sizing"))
q.ask("not-companies", "got a new apprentice who has never touched Lathe CAM, is there something easy he can start with on his own", paper("tutorial"))
q.ask("not-companies", "You sent me two drivers though I only ordered one. How do I get the other back to you?", paper("rma"))
q.ask("several-companies", "For our budget talk: until when can we still order the PLC-200, and what's a seat in Orrery Cloud these days?", paper("200 eol"), paper("pricing"))
q.ask("several-companies", "our fitter wipes the bolts with your degreaser and then puts threadlocker on. which gloves for the first, and how hot may the second get afterwards?",
      paper("kld sds"), paper("220 tds"))
