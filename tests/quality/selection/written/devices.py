"""Manuals, datasheets and release notes of device makers. Groups are products; versions take the place of periods."""

from .shelf import Catalogue, Questions

BUCKET = "s3://device-docs"

SUMMARIES = {
    "router": {
        "user manual": "Wireless networks, guest access, parental controls, port forwarding, VPN and resetting to factory settings.",
        "quick start guide": "Connecting to the modem and first log-in.",
        "datasheet": "Throughput, antennas, ports, power and dimensions.",
        "firmware release notes": "Corrected defects, security fixes and known issues.",
        "safety instructions": "Mains adapter, ventilation and radio exposure.",
    },
    "switch": {
        "user manual": "VLANs, link aggregation, spanning tree, port mirroring and SNMP.",
        "datasheet": "Switching capacity, PoE budget, MTBF and temperature range.",
        "firmware release notes": "Corrected defects, security fixes and known issues.",
        "command line reference": "Every command of the console with its arguments.",
        "rack mounting instructions": "Brackets, clearances and earthing.",
    },
    "thermostat": {
        "user manual": "Schedules, holiday mode, geofencing, sensors and voice assistants.",
        "installation guide": "Wiring to the boiler, C-wire adapter and commissioning.",
        "quick start guide": "Pairing with the phone app.",
        "datasheet": "Relay ratings, sensor accuracy, radio and power.",
        "firmware release notes": "New features and corrected defects.",
    },
    "heat pump": {
        "user manual": "Operating modes, defrosting, domestic hot water and fault codes.",
        "installation guide": "Foundation, refrigerant lines, hydraulic balancing and electrical connection.",
        "service manual": "Refrigerant charge, compressor replacement, measuring points and fault tree.",
        "datasheet": "Heating output, coefficient of performance, sound power and refrigerant R290.",
    },
    "power station": {
        "user manual": "Charging from mains, car and solar panels, outputs, storage and pass-through.",
        "quick start guide": "First charge and switching outputs on.",
        "datasheet": "Capacity in watt-hours, inverter rating, cycle life and weight.",
        "safety instructions": "Transport of lithium batteries, ventilation and fire.",
    },
    "tool": {
        "user manual": "Changing the accessory, torque and speed, dust extraction and maintenance.",
        "spare parts list": "Exploded view with order numbers.",
        "safety instructions": "Eye and ear protection, kickback and batteries.",
        "datasheet": "No-load speed, torque, noise and vibration.",
    },
    "instrument": {
        "user manual": "Measuring, ranges, triggers, logging and fuses.",
        "datasheet": "Accuracy, bandwidth, input impedance and measurement category.",
        "calibration procedure": "Test points, tolerances and adjustment.",
        "programming guide": "SCPI commands over USB and LAN with examples.",
        "firmware release notes": "New features and corrected defects.",
    },
    "camera": {
        "user manual": "Recording modes, stabilisation, time lapse, housing and connecting to a phone.",
        "quick start guide": "Inserting the battery and card, first recording.",
        "datasheet": "Sensor, frame rates, bit rates and depth rating.",
        "firmware release notes": "New features and corrected defects.",
    },
    "printer": {
        "user manual": "Paper trays, scanning to e-mail, replacing toner, clearing jams and status lights.",
        "quick start guide": "Unpacking, toner and network.",
        "datasheet": "Pages a minute, resolution, duty cycle and noise.",
        "service manual": "Fuser, transfer roller, error codes and disassembly.",
        "safety data sheet": "Composition and handling of the toner.",
    },
    "pump": {
        "user manual": "Priming, timers, speeds, winterising and troubleshooting.",
        "installation guide": "Pipework, valves, bonding and electrical connection.",
        "datasheet": "Flow and head curves, motor and protection class.",
        "spare parts list": "Seals, impellers and order numbers.",
    },
    "coffee": {
        "user manual": "Grinding, milk foam, descaling, water hardness and cleaning.",
        "quick start guide": "First cup.",
        "spare parts list": "Brew group, seals and order numbers.",
        "service manual": "Boiler, pump pressure, test mode and error codes.",
    },
    "vacuum": {
        "user manual": "Mapping, no-go zones, schedules, brushes, filters and error messages.",
        "quick start guide": "Dock and first map.",
        "firmware release notes": "New features and corrected defects.",
        "spare parts list": "Brushes, filters, batteries and order numbers.",
    },
    "medical": {
        "instructions for use": "Intended use, alarms, cleaning and disinfection, battery and accessories.",
        "service manual": "Preventive maintenance, performance verification and boards.",
        "datasheet": "Parameters, ranges, power and classification.",
        "cybersecurity statement": "Ports, encryption, updates and software bill of materials.",
        "firmware release notes": "Corrected defects and field actions.",
    },
    "inverter": {
        "user manual": "Display, monitoring portal, insulation faults and shutting down.",
        "installation guide": "Mounting, DC and AC connection, grid code and commissioning.",
        "datasheet": "Efficiency, maximum voltage, tracking range and derating.",
        "firmware release notes": "Grid codes, corrected defects.",
        "modbus register map": "Addresses, scaling and function codes.",
    },
}

# code, product, kind, versions of the manual, languages beside English, versions of the firmware
PRODUCTS = [
    ("R1200", "NetQuay R1200 Wireless Router", "router", ["1.0", "1.4", "2.1"], ["de", "fr"], ["1.0.9", "1.1.3", "2.0.1"]),
    ("R1200X", "NetQuay R1200X Wireless Router", "router", ["1.0", "1.1"], ["de"], ["3.0.0", "3.1.2"]),
    ("MP3", "NetQuay Mesh Pod 3", "router", ["1.0", "2.0"], ["es"], ["5.2", "5.4", "6.0"]),
    ("S24", "NetQuay S24 Managed Switch", "switch", ["2.0", "3.0"], [], ["4.10", "4.12", "4.14"]),
    ("S48", "NetQuay S48 Managed Switch", "switch", ["1.0", "3.0"], [], ["4.10", "4.14"]),
    ("T200", "AeroTherm T200 Smart Thermostat", "thermostat", ["1.0", "1.2"], ["de", "fr", "es"], ["2.3", "2.5"]),
    ("T300", "AeroTherm T300 Pro Thermostat", "thermostat", ["1.0", "2.0"], ["de", "fr"], ["3.0", "3.2"]),
    ("HP9", "AeroTherm HP-9 Heat Pump", "heat pump", ["1.1"], ["de"], []),
    ("HX40", "Halden HX-40 Portable Power Station", "power station", ["1.0", "1.3"], ["de", "fr"], []),
    ("HX100", "Halden HX-100 Portable Power Station", "power station", ["1.0"], ["de"], []),
    ("CD18", "Halden CD18 Cordless Drill", "tool", ["2.0"], ["de", "fr", "es"], []),
    ("CS18", "Halden CS18 Circular Saw", "tool", ["1.0", "1.1"], ["de"], []),
    ("DM55", "Voltique DM-55 Digital Multimeter", "instrument", ["1.0", "1.5"], ["fr"], []),
    ("DM57", "Voltique DM-57 Digital Multimeter", "instrument", ["1.0"], ["fr"], []),
    ("OS2104", "Voltique OS-2104 Oscilloscope", "instrument", ["2.2", "3.0"], ["de"], ["1.08", "1.12", "1.15"]),
    ("PSU3010", "Voltique PSU-3010 Bench Power Supply", "instrument", ["1.0"], [], ["0.9", "1.0"]),
    ("C5", "Pixelar C5 Action Camera", "camera", ["1.0", "1.1"], ["es"], ["1.2", "1.6"]),
    ("C7", "Pixelar C7 Action Camera", "camera", ["1.0"], ["es", "fr"], ["2.0", "2.1"]),
    ("LJ400", "Pixelar LaserJot 400 Printer", "printer", ["1.0", "2.0"], ["de", "es"], []),
    ("LJ600", "Pixelar LaserJot 600 Printer", "printer", ["1.0"], ["de"], []),
    ("P15", "AquaPulse P15 Pool Pump", "pump", ["1.0", "2.0"], ["es", "fr"], []),
    ("W3", "AquaPulse W3 Well Pump", "pump", ["1.0"], [], []),
    ("DUO", "Brewmatic Barista Duo", "coffee", ["3.0", "3.1"], ["de", "fr"], []),
    ("SOLO", "Brewmatic Solo", "coffee", ["1.0"], ["de"], []),
    ("V8", "CleanSweep V8 Robot Vacuum", "vacuum", ["1.0", "1.2"], ["de"], ["8.1", "8.4"]),
    ("V9", "CleanSweep V9 Robot Vacuum", "vacuum", ["1.0"], ["de", "es"], ["9.0", "9.2"]),
    ("E200", "OrthoLine E200 Patient Monitor", "medical", ["4.0", "5.0"], ["de", "fr"], ["5.0.2", "5.1.0"]),
    ("I90", "OrthoLine I90 Infusion Pump", "medical", ["2.0", "2.3"], ["de"], ["2.3.1"]),
    ("SX10", "Gridware SX10 Solar Inverter", "inverter", ["1.0", "1.2"], ["de", "es"], ["10.4", "10.7"]),
    ("SX20", "Gridware SX20 Solar Inverter", "inverter", ["1.0"], ["de"], ["20.1", "20.3"]),
]
MANUALS = ("user manual", "instructions for use")
TRANSLATED = {"de": "Bedienungsanleitung", "fr": "Mode d’emploi", "es": "Manual del usuario"}

# code, handle, kind, title, released, summary
OTHERS = [
    ("R1200", "compat", "compatibility list", "Modems and providers known to work with the R1200", "2023-02", None),
    ("MP3", "backhaul", "application note", "Wired backhaul with Mesh Pods", "2022-10", "Using Ethernet between pods, loops and VLAN tags."),
    ("S24", "poe", "application note", "Powering cameras and access points: budgeting PoE", "2021-06", "Worked examples of power classes and cable losses."),
    ("T200", "boilers", "compatibility list", "Boilers and heat pumps that work with T200 and T300", "2023-08", None),
    ("HP9", "noise", "technical bulletin", "Siting the HP-9 near neighbours: noise limits", "2022-05", "Distances, barriers and night mode."),
    ("HP9", "leak", "safety notice", "Refrigerant leak at the flare joint of units built in 2021", "2022-09", "Which serial numbers are affected and what installers do."),
    ("HX40", "recall", "recall notice", "Recall of HX-40 battery packs, lots 2103 to 2107", "2022-03", "Risk of overheating while charging; free replacement."),
    ("HX100", "solar", "application note", "Connecting solar panels in series and in parallel", "2023-05", None),
    ("CD18", "charger", "technical bulletin", "Which Halden chargers fit which 18 V batteries", "2021-11", None),
    ("DM55", "cat", "application note", "Measurement categories CAT II, CAT III and CAT IV explained", "2020-09", None),
    ("OS2104", "probes", "application note", "Compensating probes and measuring ripple", "2022-01", None),
    ("C7", "dive", "application note", "Diving with the C7: housing, o-rings and colour filters", "2023-07", None),
    ("LJ400", "scanfail", "technical bulletin", "Scan to e-mail fails after providers switch off basic authentication", "2022-10", "Setting up OAuth on the device."),
    ("P15", "energy", "declaration of conformity", "EU declaration of conformity P15", "2021-04", None),
    ("SX10", "arc", "technical bulletin", "Nuisance trips of the arc fault detector", "2023-03", "Firmware setting, ferrites and cable routing."),
    ("SX20", "doc", "declaration of conformity", "EU declaration of conformity SX20", "2023-01", None),
    ("E200", "field", "field safety notice", "Alarm volume may reset after a power failure", "2023-06", "Affected software 5.0.2; workaround until 5.1.0."),
    ("I90", "field", "field safety notice", "Bolus after occlusion release", "2022-12", "Affected lots and instructions to nurses."),
    ("DUO", "water", "leaflet", "Water hardness and filter cartridges", "2021-02", None),
    ("V9", "privacy", "privacy statement", "What the V9 camera records and where maps are stored", "2023-09", None),
]

catalogue = Catalogue()
q = Questions("devices")
LATEST = {}


def compose():
    catalogue.associations["PoE switch"] = ["NetQuay S24 Managed Switch", "NetQuay S48 Managed Switch"]
    catalogue.associations["Barista"] = "Brewmatic Barista Duo"
    catalogue.associations["Sweepy"] = "CleanSweep V9 Robot Vacuum"
    catalogue.associations["Pool pump"] = "AquaPulse P15 Pool Pump"
    for code, product, kind, manuals, languages, firmware in PRODUCTS:
        catalogue.group(product)
        for document, summary in SUMMARIES[kind].items():
            if document in MANUALS:
                for order, version in enumerate(manuals):
                    add(code, product, document, version, "en", 2020 + order, summary)
                LATEST[code] = manuals[-1]
                for language in languages:
                    add(code, product, document, manuals[-1], language, 2020 + len(manuals), summary)
            elif document == "firmware release notes":
                for order, version in enumerate(firmware):
                    add(code, product, document, version, "en", 2021 + order, summary)
            else:
                add(code, product, document, {"datasheet": "C", "service manual": "1.0"}.get(document), "en", 2021, summary)
        for code_of, handle, document, title, released, summary in OTHERS:
            if code_of == code:
                slug = "-".join("".join(letter if letter.isalnum() else " " for letter in title.lower()).split()[:7])
                catalogue.add(product, f"{code} {handle}", f"{BUCKET}/{code}/{slug}.pdf", filename=f"{slug}.pdf",
                              document_type=document, title=title, released=released, language="en", summary=summary)


def add(code, product, document, version, language, year, summary):
    short = document.replace(" ", "-")
    file = "_".join(part for part in (code, short, version and f"v{version}", language) if part) + ".pdf"
    title = f"{product.split(' ', 1)[1]} {TRANSLATED.get(language, document.capitalize())}"
    if document == "firmware release notes":
        title = f"{code} firmware {version}: release notes"
    catalogue.add(product, f"{code} {document} {version or '-'} {language}", f"{BUCKET}/{code}/{short}/{file}", filename=file,
                  document_type=document, title=title, version=version, language=language, released=f"{year}-0{len(code) + 1}",
                  summary=summary if language == "en" else None)


compose()


def manual(code, language="en", version=None):
    """The current manual, unless another version is named."""
    version = version or LATEST[code]
    return catalogue.any_of(*(f"{code} {document} {version} {language}" for document in MANUALS))


def paper(code, document, version="-"):
    """A document that exists once, or a version of it."""
    version = {"datasheet": "C", "service manual": "1.0"}.get(document, version)
    return catalogue.any_of(f"{code} {document} {version} en")


def notes(code, version):
    return paper(code, "firmware release notes", version)


def other(code, handle):
    return catalogue.any_of(f"{code} {handle}")


q.ask("not-companies", "How do I set up port forwarding on the R1200?", manual("R1200"))
q.ask("not-companies", "how do i descale my barista duo", manual("DUO"))
q.ask("not-companies", "V8 robot keeps showing an error, what do the messages mean?", manual("V8"))
q.ask("not-companies", "wiring the T300 Pro to my boiler", paper("T300", "installation guide"))
q.ask("not-companies", "Can I take the HX-40 on a plane? What are the rules for lithium batteries?", paper("HX40", "safety instructions"))
q.ask("not-companies", "My LaserJot 400 has a paper jam. How do I clear it?", manual("LJ400"))
q.ask("not-companies", "what was fixed in firmware 4.14 of the S24", notes("S24", "4.14"))
q.ask("not-companies", "Bedienungsanleitung T200 auf Deutsch", manual("T200", "de"))
q.ask("not-companies", "PSU-3010 SCPI command to set the current limit", paper("PSU3010", "programming guide"))
q.ask("not-companies", "we need the modbus registers of the SX20 for our SCADA", paper("SX20", "modbus register map"))
q.ask("not-companies", "Is my HX-40 affected by the recall?", other("HX40", "recall"))
q.ask("not-companies", "order number for a new seal, P15 pump", paper("P15", "spare parts list"))
q.ask("not-companies", "Good afternoon. One of our E200 monitors beeps more quietly since the power cut last night. Is this a known problem?", other("E200", "field"))
q.ask("not-companies", "maximum refrigerant charge hp-9 compressor replacement", paper("HP9", "service manual"))
q.ask("not-companies", "winterising the pool pump", manual("P15"))

q.ask("name", "Voltique OS-2104 bandwidth and input impedance", paper("OS2104", "datasheet"))
q.ask("name", "Halden CS18 circular saw kickback", paper("CS18", "safety instructions") + manual("CS18"))
q.ask("name", "specifications of the NetQuay R1200X", paper("R1200X", "datasheet"))
q.ask("name", "Where can I read about geofencing with the AeroTherm T200 Smart Thermostat?", manual("T200"))
q.ask("alias", "What does Sweepy's camera record, and who can see it?", other("V9", "privacy"))
q.ask("alias", "milk foam on the Barista is too thin", manual("DUO"))
q.ask("typo", "net quay r1200 x quick start", paper("R1200X", "quick start guide"))
q.ask("typo", "voltic dm 57 accuracy", paper("DM57", "datasheet"))
q.ask("typo", "Laserjet 600 toner replacement manual Pixelar", manual("LJ600"))
q.ask("typo", "HX40 powerstation data sheet", paper("HX40", "datasheet"))

ABOUT_R1200 = ["How do I reset the R1200 to factory settings?", "Hold the reset button of the R1200 for ten seconds until the light turns amber."]
q.ask("follow-up", "and on the R1200X?", manual("R1200X"), history=ABOUT_R1200)
q.ask("follow-up", "do you have that in French?", manual("R1200", "fr"), history=ABOUT_R1200)
q.ask("follow-up", "What about its datasheet?", paper("SX10", "datasheet"),
      history=["installation of the SX10", "The installation guide of the SX10 covers mounting and connection."])
q.ask("follow-up", "which firmware corrects it?", notes("E200", "5.1.0") + other("E200", "field"),
      history=["E200 alarm volume resets after power failure", "This is described in the field safety notice for software 5.0.2."])

q.ask("several-companies", "Compare the accuracy of the DM-55 and the DM-57", paper("DM55", "datasheet"), paper("DM57", "datasheet"))
q.ask("several-companies", "HX-40 or HX-100, which one has more capacity and what do they weigh?", paper("HX40", "datasheet"), paper("HX100", "datasheet"))
q.ask("several-companies", "frame rates C5 vs C7", paper("C5", "datasheet") + manual("C5"), paper("C7", "datasheet") + manual("C7"))
q.ask("several-periods", "What changed in firmware 1.12 and 1.15 of the OS-2104?", notes("OS2104", "1.12"), notes("OS2104", "1.15"))
q.ask("several-periods", "R1200 user manual versions 1.4 and 2.1", manual("R1200", version="1.4"), manual("R1200"))
q.ask("several-periods", "release notes T300 3.0 + 3.2", notes("T300", "3.0"), notes("T300", "3.2"))
q.ask("relative-date", "latest firmware release notes for the Mesh Pod 3", notes("MP3", "6.0"))
q.ask("relative-date", "the newest manual of the infusion pump I90", manual("I90"))

q.ask("document-type", "S48 command line reference", paper("S48", "command line reference"))
q.ask("document-type", "declaration of conformity for the SX20", other("SX20", "doc"))
q.ask("document-type", "Calibration procedure DM-55 please", paper("DM55", "calibration procedure"))
q.ask("document-type", "service manual for the Brewmatic Solo", paper("SOLO", "service manual"))
q.ask("document-type", "safety data sheet of the toner in the LaserJot 600", paper("LJ600", "safety data sheet"))
q.ask("document-type", "quick start guide for the C7", paper("C7", "quick start guide"))

q.ask("topic", "power budget for PoE cameras and access points", other("S24", "poe"))
q.ask("topic", "noise limits towards the neighbours when siting a heat pump", other("HP9", "noise"))
q.ask("topic", "What is the difference between CAT III and CAT IV?", other("DM55", "cat"))
q.ask("topic", "scanning to e-mail stopped working since basic authentication was switched off", other("LJ400", "scanfail"))
q.ask("topic", "solar panels in series or in parallel", other("HX100", "solar"))
q.ask("topic", "nuisance trips arc fault", other("SX10", "arc"))
q.ask("topic", "wired backhaul between pods", other("MP3", "backhaul"))

q.ask("abstention", "hey")
q.ask("abstention", "What is the best coffee bean for espresso?")
q.ask("abstention", "How do I reset my iPhone?")
q.ask("abstention", "dyson v15 user manual")
q.ask("abstention", "Thanks, it works now!", history=ABOUT_R1200)
q.ask("abstention", "who invented the oscilloscope")
q.ask("abstention", "how long does it take to swim a mile in a pool")
q.ask("abstention", "Do you ship to Norway, and when will my order arrive?")

# More of each, in other words.
q.ask("not-companies", "I have the R1200 with firmware 1.1.3. What are the known issues?", notes("R1200", "1.1.3"))
q.ask("not-companies", "mesh pod vpn setup", manual("MP3"))
q.ask("not-companies", "how loud is the HP-9 in dB", paper("HP9", "datasheet") + other("HP9", "noise"))
q.ask("not-companies", "Manual del usuario del V9 en español", manual("V9", "es"))
q.ask("not-companies", "Is the T200 compatible with my boiler? It is from 2009, if that matters.", other("T200", "boilers"))
q.ask("not-companies", "how deep can the c7 dive", other("C7", "dive") + paper("C7", "datasheet"))
q.ask("several-companies", "SX10 vs SX20 efficiency", paper("SX10", "datasheet"), paper("SX20", "datasheet"))
q.ask("name", "MTBF of the NetQuay S48 Managed Switch", paper("S48", "datasheet"))
q.ask("abstention", "netgear nighthawk port forwarding")
q.ask("abstention", "Suggest a funny name for my robot.")

# Turns of a talk.
q.ask("follow-up", "ok, the bigger one then. have you got its CE paper", other("SX20", "doc"),
      history=["which of your inverters takes 18 kW of panels?", "The SX20, which is rated at 20 kW. The SX10 stops at 10 kW."])
q.ask("follow-up", "and the model before that one", paper("C5", "datasheet") + manual("C5"),
      history=["how long does the battery of the C7 last", "About 95 minutes of 4K video, says the datasheet of the C7."])
q.ask("follow-up", "the pro", manual("T300") + paper("T300", "quick start guide") + notes("T300", "3.2"),
      history=["my thermostat won't connect to the app on my phone", "Which model do you have, the T200 or the T300 Pro?"])
q.ask("follow-up", "some of our nurses would rather read that in German, is there one?", manual("E200", "de"),
      history=["E200 default alarm limits", "The instructions for use of the E200, version 5.0, give 50 and 120 beats a minute as limits for adults."])
q.ask("follow-up", "that did it. Next problem: the heat pump outside hisses and one of the pipe joints is oily, we have had it since 2021", other("HP9", "leak"), history=ABOUT_R1200)
q.ask("follow-up", "what's in the latest software for each of the two?", notes("S24", "4.14"), notes("S48", "4.14"),
      history=["How much PoE power do the S24 and the S48 give?", "The S24 has a budget of 190 W and the S48 of 370 W."])
q.ask("follow-up", "will the charger from my saw do for that?", other("CD18", "charger"),
      history=["which battery goes into the CD18", "The CD18 takes the 18 V batteries of Halden, with 2, 4 or 5 Ah."])
q.ask("abstention", "ok I'll have a go tonight and let you know", history=ABOUT_R1200)
q.ask("abstention", "make that short enough for a text to my mum", history=ABOUT_R1200)
q.ask("abstention", "my sony headphones won't pair with the tv")

# --- more
q.ask("several-periods", "We skipped an update on our mesh pods and went from 5.2 straight to 6.0. What came with 5.4, and what with 6.0?",
      notes("MP3", "5.4"), notes("MP3", "6.0"))
q.ask("several-periods", "Sweepy's software: what did they fix this time and what the time before?", notes("V9", "9.2"), notes("V9", "9.0"))
q.ask("several-periods", "has the part on alarms changed between the old and the current instructions for the E200?",
      manual("E200", version="4.0"), manual("E200"))
q.ask("several-periods", "every firmware note there is for the 2104 scope pls", notes("OS2104", "1.08"), notes("OS2104", "1.12"), notes("OS2104", "1.15"))
q.ask("several-periods", "I have the first edition of the DM-55 manual at home, does the newer one name different fuses?",
      manual("DM55", version="1.0"), manual("DM55"))

q.ask("follow-up", "and what do i type on the console to bundle two ports", paper("S24", "command line reference") + manual("S24"),
      history=["How much space does the S24 need above it in the rack?", "The rack mounting instructions of the S24 ask for one free height unit above the switch."])
q.ask("follow-up", "yes, please", other("HX100", "solar"),
      history=["Can I charge the HX-100 from the roof of my van?", "Yes, according to its user manual the HX-100 charges from mains, from a car and "
               "from solar panels. There is also an application note on connecting several panels in series and in parallel. Shall I look into that?"])
q.ask("follow-up", "Creepy. Back to my brush then, what is the order number?", paper("V8", "spare parts list"),
      history=["How often do I change the side brush on a V8?", "The user manual of the V8 advises to change the side brush every three to six months.",
               "My sister has the V9, does that one film her?", "Its privacy statement says that the camera of the V9 sees the floor ahead and that pictures stay on the device."])
q.ask("follow-up", "wait, I read the label wrong, it's the 600", paper("LJ600", "service manual"),
      history=["LaserJot 400 shows error 50.2, which part is gone?", "Error 50.2 means a fault of the fuser, says the service manual of the LaserJot 400."])
q.ask("follow-up", "Half of my crew would want that in Spanish.", manual("SX10", "es"),
      history=["How do we shut down the SX10 safely?", "The user manual of the SX10 says to open the AC breaker first, then the DC switch, and to wait five minutes."])

q.ask("several-companies", "Which of the two AquaPulse pumps gives more head, the pool one or the well one?", paper("P15", "datasheet"), paper("W3", "datasheet"))
q.ask("several-companies", "One script of mine has to talk to the OS-2104 and to the PSU-3010. Where are the commands for each?",
      paper("OS2104", "programming guide"), paper("PSU3010", "programming guide"))
q.ask("several-companies", "has OrthoLine sent out field safety notices for the monitor or the infusion pump", other("E200", "field"), other("I90", "field"))

# --- more still
q.ask("relative-date", "Which holes did last year's firmware close in the R1200?", notes("R1200", "2.0.1"))
q.ask("relative-date", "We hung up the mesh pods in autumn 2021 and haven't touched them since. What updates have we missed?", notes("MP3", "5.4"), notes("MP3", "6.0"))
q.ask("relative-date", "in june of last year there was a letter from ortholine about the monitors, what were the wards supposed to do", other("E200", "field"))
q.ask("relative-date", "what did AeroTherm put out on the HP-9 the year before last?", other("HP9", "noise"), other("HP9", "leak"))
q.ask("relative-date", "An auditor asks which manual of the OS-2104 was the valid one in January 2021.", manual("OS2104", version="2.2"))

q.ask("follow-up", "And how loud is the saw, then?", paper("CS18", "datasheet"),
      history=["what's the torque of the CD18", "The datasheet of the CD18 drill gives a maximum torque of 60 Nm and a sound pressure of 79 dB(A)."])
q.ask("follow-up", "ah I should have said, it's the scope I want to read out", paper("OS2104", "programming guide"),
      history=["SCPI command to read the voltage on a Voltique", "According to the programming guide of the PSU-3010 it is MEAS:VOLT? on the bench power supply."])
q.ask("follow-up", "the bulletin first", other("SX10", "arc"),
      history=["My SX10 switches off on sunny mornings.", "Is there a message on the display? Two papers may help: the user manual explains insulation faults, and a technical bulletin of "
               "March 2023 deals with nuisance trips of the arc fault detector. Where shall I look?"])
q.ask("follow-up", "which boilers does it get on with", other("T200", "boilers"),
      history=["does the T300 have a holiday mode", "Yes, the user manual of the T300 Pro describes schedules and a holiday mode.",
               "And does it work without the C wire?", "The installation guide of the T300 Pro says that an adapter takes the place of the C wire."])

q.ask("abstention", "funny, the sticker on mine says something else entirely",
      history=["what voltage does the W3 pump run on", "The datasheet of the W3 well pump gives 230 V at 50 Hz."])
q.ask("abstention", "If I send you a photo of my coffee machine, can you tell which one it is?")
q.ask("abstention", "is there a government grant for heat pumps in Bavaria right now")
q.ask("abstention", "makita DHP484 chuck stuck")

# --- once more
q.ask("not-companies", "Wifi won't reach the kids' room but there is a network socket in there. Can I hang the second Mesh Pod on the cable?", other("MP3", "backhaul"))
q.ask("not-companies", "off snorkelling next week with the C5, does it need its case or can it get wet as it is", manual("C5") + paper("C5", "datasheet"))
q.ask("not-companies", "every time it rains our SX10 switches off and says something about insulation", manual("SX10"))
q.ask("not-companies", "We'll be in Italy for two weeks and I don't want to heat an empty flat. It's the T300.", manual("T300"))
q.ask("not-companies", "My V9 keeps shoving the dog's water bowl around the kitchen. can i fence off that corner somehow?", manual("V9"))
q.ask("not-companies", "Our hot water comes off the HP-9 and the second person under the shower always gets it cold. Can I set it higher?", manual("HP9"))
q.ask("not-companies", "will the charger that came with my Halden drill take the 18 volt battery off the saw", other("CD18", "charger"))
q.ask("not-companies", "since Monday the LaserJot 400 can't mail scans, it says login refused. Nobody here has changed the password", other("LJ400", "scanfail"))
q.ask("several-companies", "Our hospital's IT won't let the E200 or the I90 on the network before they have seen how each of them is protected. What can I send them?",
      paper("E200", "cybersecurity statement"), paper("I90", "cybersecurity statement"))
q.ask("several-companies", "there's a duo on the second floor and a solo on the third and both want descaling, how does it go on each", manual("DUO"), manual("SOLO"))
