"""A maker of cars, vans and motorcycles: manuals, prices, bulletins and recalls by model, and what the house sends its dealers."""

from .shelf import Catalogue, Questions

BASE = "https://docs.torvane.example"
MONTHS = {1: "January", 4: "April", 7: "July", 10: "October"}
MANUAL = {"en": "Owner's Manual", "de": "Betriebsanleitung", "fr": "Manuel du conducteur", "es": "Manual del propietario"}

# code, group, name, type, fields of the group (none: a plain list), years of the English manual, other languages of a year,
# infotainment, booklets of warranty and maintenance, price lists, brochures, towing, tyres, accessories
MODELS = [
    ("pip", "Pip", "Pip", "P1", {}, (2016, 2019, 2021, 2023), (("de", 2019), ("fr", 2021)), (("Vista 2", 2018),),
     (2016, 2021), ((2023, 1), (2023, 7)), (2021,), (), (2016,), (2019,)),
    ("lark3", "Lark III (2014-2020)", "Lark", "L3", {"type": "L3", "built": "2014-2020"}, (2014, 2016, 2018, 2020), (("de", 2018), ("es", 2018)), (("Vista 2", 2017),),
     (2014, 2018), (), (2018,), (2014,), (2014, 2018), (2018,)),
    ("lark4", "Lark IV (from 2020)", "Lark", "L4", {"type": "L4", "built": "since 2020"}, (2021, 2022, 2023, 2024, 2025), (("de", 2024), ("fr", 2024), ("es", 2023)), (("Vista 3", 2021), ("Vista 4", 2024)),
     (2020, 2024), ((2024, 1), (2024, 7), (2024, 10), (2025, 1), (2025, 4)), (2022, 2025), (2024,), (2021, 2024), (2022, 2025)),
    ("merrick1", "Merrick, first generation (2015-2021)", "Merrick", "S1", {"type": "S1", "built": "2015-2021"}, (2015, 2017, 2019, 2021), (("de", 2019),), (("Vista 2", 2017),),
     (2015, 2019), (), (2019,), (2015,), (2015,), (2019,)),
    ("merrick2", "Merrick, second generation (since 2021)", "Merrick", "S2", {"type": "S2", "built": "since 2021"}, (2022, 2023, 2024, 2025), (("de", 2024), ("fr", 2023)), (("Vista 3", 2022), ("Vista 4", 2024)),
     (2021, 2024), ((2024, 1), (2024, 7), (2025, 1), (2025, 4)), (2022, 2025), (2022, 2025), (2022, 2024), (2023,)),
    ("phev", "Merrick Plug-in Hybrid", "Merrick Plug-in Hybrid", "S2H", {"type": "S2H", "built": "since 2023"}, (2023, 2024, 2025), (("de", 2024),), (("Vista 4", 2023),),
     (2023,), ((2024, 1), (2024, 10), (2025, 4)), (2024,), (2023,), (2023,), (2024,)),
    ("quill", "Quill", "Quill", "Q1", {"type": "Q1", "drive": "electric", "built": "since 2022"}, (2022, 2023, 2024, 2025), (("de", 2025), ("fr", 2024), ("es", 2024)), (("Vista 3", 2022), ("Vista 4", 2023)),
     (2022, 2025), ((2024, 1), (2024, 7), (2024, 10), (2025, 1), (2025, 4)), (2023, 2025), (2022,), (2022, 2024), (2023, 2025)),
    ("halden", "Halden Estate", "Halden Estate", "H2", {"type": "H2", "built": "since 2018", "sold_as": "Halden Kombi (DE, AT, CH)"}, (2018, 2020, 2022, 2024), (("de", 2022), ("fr", 2020)), (("Vista 2", 2018), ("Vista 3", 2021)),
     (2018, 2022), ((2024, 1), (2024, 7), (2025, 1), (2025, 4)), (2019, 2024), (2018, 2022), (2018,), (2021, 2024)),
    ("dray2", "Dray old model (D2)", "Dray", "D2", {}, (2013, 2016, 2018, 2019, 2021), (("de", 2018),), (),
     (2013, 2018), (), (2016,), (2013,), (2013,), (2018,)),
    ("dray3", "Dray van (D3, 2021 onwards)", "Dray", "D3", {"type": "D3", "built": "since 2021", "sold_as": "Torvane Cargo (ES, PT)"}, (2021, 2022, 2023, 2024, 2025), (("de", 2023), ("es", 2024)), (("Vista 3", 2021),),
     (2021, 2024), ((2024, 1), (2024, 7), (2025, 1), (2025, 4)), (2021, 2024), (2021,), (2021,), (2022,)),
    ("edray", "e-Dray", "e-Dray", "ED3", {"type": "ED3", "drive": "electric", "built": "since 2022"}, (2022, 2023, 2024), (("de", 2024),), (("Vista 3", 2022),),
     (2022,), ((2024, 1), (2024, 10), (2025, 4)), (2023,), (2022,), (2022,), (2023,)),
    ("s125", "Motorcycles - Shrike 125", "Shrike 125", "M125", {"type": "M125", "category": "A1"}, (2019, 2021, 2023, 2025), (("de", 2023), ("es", 2023)), (),
     (2019, 2023), ((2024, 4), (2025, 4)), (2023,), (), (2019,), (2024,)),
    ("s700", "Motorcycles - Shrike 700 and 700 Tour", "Shrike 700", "M700", {"type": "M700", "category": "A"}, (2018, 2020, 2022, 2024), (("de", 2022), ("fr", 2024)), (),
     (2018, 2022), ((2024, 4), (2024, 10), (2025, 4)), (2020, 2024), (), (2018,), (2022, 2025)),
    ("wren", "Wren", "Wren", "W1", {"type": "W1", "category": "L3e-A1", "drive": "electric"}, (2023, 2024, 2025), (("de", 2024), ("es", 2024)), (),
     (2023,), ((2023, 10), (2024, 4), (2024, 10), (2025, 4)), (2024,), (), (2023,), (2024,)),
]
# code: number, title, published
BULLETINS = {
    "pip": [("18-022", "Clutch judder when cold", "2018-05-14"), ("20-009", "Water in luggage compartment: tail lamp seals", "2020-02-27"),
            ("21-031", "Start-stop inoperative: battery sensor", "2021-10-08")],
    "lark3": [("16-014", "Central locking works intermittently", "2016-04-19"), ("17-040", "Oil consumption, 1.2 turbo", "2017-11-30"),
              ("19-006", "Timing chain noise at cold start", "2019-02-11")],
    "lark4": [("21-018", "Rattle from front strut top mounts", "2021-06-22"), ("22-033", "Vista 3 screen stays black after start", "2022-11-03"),
              ("23-007", "Parking sensors: false warnings in rain", "2023-03-16"), ("24-012", "Hesitation at low speed: engine control software", "2024-05-07"),
              ("25-003", "Windscreen camera: calibration after glass replacement", "2025-02-05")],
    "merrick1": [("17-025", "Panoramic roof creaks", "2017-07-04"), ("19-019", "Tailgate sinks in cold weather: gas struts", "2019-11-20"),
                 ("20-027", "Particulate filter lamp, vehicles used for short trips", "2020-09-15")],
    "merrick2": [("22-008", "Wind noise at A-pillar", "2022-03-10"), ("23-021", "Trailer module not recognised after fitting a tow bar", "2023-07-19"),
                 ("24-030", "Smell from air conditioning: cleaning the evaporator", "2024-09-02")],
    "phev": [("23-035", "Charging flap does not lock", "2023-11-21"), ("24-019", "Reduced electric range below freezing", "2024-07-01")],
    "quill": [("22-041", "12 V battery flat after parking", "2022-12-12"), ("23-014", "Heat pump: no heating below -10 degrees", "2023-05-25"),
              ("24-005", "DC charging stops at 80 %", "2024-02-20"), ("25-006", "Phone key not recognised after app update", "2025-03-18")],
    "halden": [("19-011", "Rear air suspension lowers overnight", "2019-05-06"), ("21-022", "Adaptive cruise control unavailable", "2021-07-28"),
               ("23-028", "Roof rails: corrosion at the fixings", "2023-09-14")],
    "dray2": [("15-009", "Sliding door sticks", "2015-03-23"), ("18-016", "Injector leak, 2.2 diesel", "2018-04-09"), ("20-013", "AdBlue level shown wrongly", "2020-03-31")],
    "dray3": [("22-017", "Sliding door: electric latch does not release", "2022-06-14"), ("23-030", "AdBlue countdown to no start after refill", "2023-10-04"),
              ("24-022", "Oil seep at gearbox", "2024-07-22")],
    "edray": [("23-009", "On-board charger fault, AC charging not possible", "2023-04-03"), ("24-027", "Noise from battery coolant pump", "2024-08-26")],
    "s125": [("20-M02", "Engine stalls at idle", "2020-05-18"), ("22-M05", "Side stand switch", "2022-09-08")],
    "s700": [("19-M01", "Chain wear: revised guide", "2019-03-12"), ("21-M03", "Quickshifter calibration", "2021-04-27"), ("24-M04", "Pannier mounts of 700 Tour crack", "2024-06-11")],
    "wren": [("24-M07", "Battery latch", "2024-10-15")],
}
RECALLS = {
    "pip": [("RC-1904", "passenger airbag inflator", "2019-04-10")],
    "lark3": [("RC-1802", "fuel hose in engine bay", "2018-02-19"), ("RC-2006", "handbrake cable", "2020-08-05")],
    "lark4": [("RC-2203", "seat belt pretensioners, front", "2022-03-28"), ("RC-2411", "brake booster may lose vacuum", "2024-11-18")],
    "merrick1": [("RC-1907", "tow bar wiring, risk of fire", "2019-09-02")],
    "merrick2": [("RC-2309", "reversing camera image", "2023-10-16"), ("RC-2502", "steering column bolt", "2025-03-03")],
    "phev": [("RC-2408", "high-voltage battery, do not charge to full", "2024-10-28")],
    "quill": [("RC-2310", "drive unit, sudden loss of power", "2023-11-06")],
    "halden": [("RC-2105", "rear coil spring may break", "2021-06-01")],
    "dray2": [("RC-1705", "wheel bolts", "2017-05-22")],
    "dray3": [("RC-2404", "sliding door may open while driving", "2024-04-29")],
    "edray": [("RC-2405", "battery pack fixing screws", "2024-05-27")],
    "s700": [("RC-2201", "front brake hose", "2022-01-24")],
    "wren": [("RC-2501", "charger may overheat", "2025-01-20")],
}
# code: handle, file, title
WIRING = {
    "pip": [("wd", "WD-P1-2018.pdf", None)],
    "lark3": [("wd", "WD-L3-2016.pdf", "Wiring diagrams L3, from 2016")],
    "lark4": [("wd", "WD-L4-2021.pdf", "Wiring diagrams L4"), ("wd s", "WD-L4-2024-S1.pdf", "Wiring diagrams L4, supplement 1: Vista 4 and cameras")],
    "merrick2": [("wd", "WD-S2-2022.pdf", "Wiring diagrams S2"), ("wd s", "WD-S2-2023-S1.pdf", "Wiring diagrams S2, supplement 1: trailer socket")],
    "quill": [("wd", "WD-Q1-2022.pdf", "Wiring diagrams Q1, 12 V and high voltage")],
    "halden": [("wd", "WD-H2-2018.pdf", "Wiring diagrams H2")],
    "dray2": [("wd", "WD-D2-2013.pdf", None)],
    "dray3": [("wd s", "WD-D3-2022-S2.pdf", "Wiring diagrams D3, supplement 2: connections for body builders")],
    "edray": [("wd", "WD-ED3-2022.pdf", "Wiring diagrams ED3")],
    "s700": [("wd", "WD-M700-2018.pdf", "Wiring diagram Shrike 700")],
}
MORE = {
    "dray3": [("bodybuilder", "D3_bodybuilder_guidelines_ed3.pdf", "Guidelines for body builders and conversions, edition 3", "guidelines", "2023-06-01"),
              ("camper", "Dray-Camper-brochure-2025.pdf", "Dray Camper brochure", "brochure", "2025-04-10")],
    "edray": [("payload", "eDray_payload_range.pdf", "Payload and range by body and battery", "table", "2023-09-01")],
    "quill": [("pl de", "Quill_Preisliste_2025-04.pdf", "Quill Preisliste April 2025", "Preisliste", "2025-04-01")],
    "lark4": [("pl de", "Lark_Preisliste_2025-01.pdf", "Lark Preisliste Januar 2025", "Preisliste", "2025-01-02")],
}

# group, fields, rows: handle, file, title, date
HOUSE = [
    ("Roadside Assistance", {"owner": "Torvane Roadside Assistance (TRA)", "phone": "0800 555 0190"}, [
        *((f"ra terms {y}", f"TRA_terms_{y}.pdf", f"Roadside assistance: terms and conditions {y}", f"{y}-01-01") for y in (2023, 2024, 2025)),
        ("ra moto", "TRA_terms_motorcycles_2024.pdf", "Roadside assistance for motorcycles and scooters: terms", "2024-03-01"),
        ("ra vans", "TRA_vans_fleet.pdf", "Roadside assistance for vans and fleets", "2023-02-01"),
        ("ra europe", "TRA_abroad.pdf", "Broken down abroad: what we do in Europe", "2024-05-02"),
        ("ra phone", "TRA_numbers_by_country.pdf", "Telephone numbers by country", None),
        ("ra fuel", "TRA_misfuel.pdf", "Wrong fuel in the tank", "2022-07-11"),
        ("ra charge", "TRA_out_of_charge.pdf", "Out of charge: tow to the next charging point", "2023-05-15"),
    ]),
    ("Finance and Leasing", {"company": "Torvane Financial Services (TFS)"}, [
        ("fi pcp", "TFS-201_PCP_conditions.pdf", "Personal contract purchase: general conditions", "2024-02-01"),
        ("fi hp", "TFS-202_HP_conditions.pdf", "Hire purchase: general conditions", "2024-02-01"),
        ("fi lease", "TFS-203_BCH_conditions.pdf", "Business contract hire: general conditions", "2023-09-01"),
        ("fi wear cars", "TFS-220_wear_cars.pdf", "Fair wear and tear at the end of the contract: cars", "2024-01-15"),
        ("fi wear vans", "TFS-221_wear_vans.pdf", "Fair wear and tear at the end of the contract: vans", "2023-01-15"),
        ("fi miles 24", "TFS-230_excess_mileage_2024.pdf", "Charges for excess mileage 2024", "2024-01-01"),
        ("fi miles 25", "TFS-230_excess_mileage_2025.pdf", "Charges for excess mileage 2025", "2025-01-01"),
        ("fi settle", "TFS-240_early_settlement.pdf", "Early settlement request", None),
        ("fi debit", "TFS-241_direct_debit.pdf", "Change of direct debit", None),
        ("fi gap", "TFS-250_GAP.pdf", "GAP insurance: product information", "2024-06-01"),
        ("fi complaint", "TFS-260_complaints.pdf", "How to complain", "2023-07-31"),
        ("fi bik 24", "fleet_BIK_2024-25.pdf", "Company car tax: benefit in kind by model 2024/25", "2024-04-06"),
        ("fi bik 25", "fleet_BIK_2025-26.pdf", "Company car tax: benefit in kind by model 2025/26", "2025-04-06"),
    ]),
    ("Charging", {}, [
        *((f"ch tariff {y}-{m:02}", f"charge_tariffs_{y}{m:02}.pdf", f"Torvane Charge: tariffs from {MONTHS[m]} {y}", f"{y}-{m:02}-01") for y, m in ((2024, 1), (2024, 7), (2025, 1), (2025, 4))),
        ("ch terms", "charge_card_terms.pdf", "Torvane Charge card: terms", "2023-06-01"),
        ("ch fleet", "charge_fleet_card.pdf", "Charge card for fleets: billing and home reimbursement", "2024-03-01"),
        ("ch times", "charging_times_all_models.pdf", "Charging times of all models, AC and DC", "2025-01-15"),
        ("ch wb install", "wallbox_W11_install.pdf", "Wallbox W11: installation manual for electricians", "2022-10-01"),
        ("ch wb user", "wallbox_W11_user.pdf", "Wallbox W11: user guide", "2022-10-01"),
        ("ch wb warranty", "wallbox_W11_guarantee.pdf", "Wallbox W11: guarantee", "2022-10-01"),
        ("ch partners", "charge_partners_europe.pdf", "Roaming partners in Europe", "2024-11-20"),
    ]),
    ("Connected Services and Privacy", {}, [
        ("co app 4", "MyTorvane_4_guide.pdf", "MyTorvane app 4 (formerly TorvaneLink): guide", "2022-09-01"),
        ("co app 5", "MyTorvane_5_guide.pdf", "MyTorvane app 5 (formerly TorvaneLink): guide", "2025-03-01"),
        *((f"co privacy {y}", f"privacy_vehicle_data_{y}.pdf", f"Privacy notice: vehicle data ({y})", f"{y}-{m}") for y, m in ((2021, "05-01"), (2023, "08-01"), (2025, "02-01"))),
        ("co terms", "connected_terms.pdf", "Connected services: terms of use", "2023-08-01"),
        ("co subs 24", "connected_prices_2024.pdf", "Connected services: subscription prices 2024", "2024-01-01"),
        ("co subs 25", "connected_prices_2025.pdf", "Connected services: subscription prices 2025", "2025-01-01"),
        ("co wipe", "before_you_sell.pdf", "Selling your Torvane? Remove your data first", "2023-04-20"),
        ("co ecall", "ecall_info.pdf", "eCall: automatic emergency call", "2021-03-01"),
        ("co edr", "event_data_recorder.pdf", "What the event data recorder stores", "2024-07-07"),
        ("co access", "data_access_request.pdf", "Request for access to vehicle data", None),
        *((f"co ota {v}", f"vista4_release_{v}.pdf", f"Vista 4 software {v}: what is new", d) for v, d in (("4.1", "2023-12-05"), ("4.2", "2024-06-18"), ("4.3", "2025-02-25"))),
        ("co 2g", "2g_switch_off.pdf", "Switch-off of 2G networks: vehicles with Vista 2", "2024-08-12"),
    ]),
    ("Dealer Standards", {"audience": "dealers"}, [
        ("de show 22", "DS-01_showroom_2022.pdf", "Showroom standards 2022", "2022-01-01"),
        ("de show 25", "DS-01_showroom_2025.pdf", "Showroom standards 2025", "2025-01-01"),
        ("de workshop", "DS-02_workshop.pdf", "Workshop standards: bays, tools, staff", "2023-01-01"),
        ("de hv", "DS-03_HV_qualification.pdf", "Qualification for work on high-voltage vehicles, levels 1 to 3", "2023-05-01"),
        ("de hand", "DS-10_handover.pdf", "Handover checklist, new cars", "2022-06-01"),
        ("de hand ev", "DS-11_handover_EV.pdf", "Handover checklist, electric and plug-in vehicles", "2023-06-01"),
        ("de demo", "DS-14_demonstrators.pdf", "Demonstrators and courtesy cars", "2024-01-01"),
        ("de used", "DS-20_Torvane_Select.pdf", "Torvane Select: used cars, criteria and inspection", "2024-04-01"),
        ("de bonus 24", "DS-30_bonus_2024.pdf", "Dealer bonus 2024", "2024-01-01"),
        ("de bonus 25", "DS-30_bonus_2025.pdf", "Dealer bonus 2025", "2025-01-01"),
        ("de sign", "DS-40_signs.pdf", "Signs and logo manual", "2021-09-01"),
        ("de claims", "DS-50_warranty_claims.pdf", "Warranty claims: how to submit", "2024-09-01"),
    ]),
    ("Parts and Returns", {"audience": "dealers and workshops"}, [
        ("pa return 23", "parts_returns_2023.pdf", "Returns of parts: conditions 2023", "2023-01-01"),
        ("pa return 25", "parts_returns_2025.pdf", "Returns of parts: conditions 2025", "2025-01-01"),
        ("pa form", "PR-7.pdf", "Return note PR-7", None),
        ("pa wrong", "PR-9.pdf", "Claim PR-9: wrong, short or damaged delivery", None),
        ("pa core 24", "core_deposits_2024.xlsx", "Exchange parts: core deposits 2024", "2024-01-01"),
        ("pa core 25", "core_deposits_2025.xlsx", "Exchange parts: core deposits 2025", "2025-01-01"),
        ("pa cutoff", "delivery_cutoffs.pdf", "Order cut-offs and delivery times", "2024-10-01"),
        ("pa gone", "discontinued.xlsx", "Discontinued parts", "2025-03-31"),
        ("pa hazard", "hazardous_shipping.pdf", "Shipping airbags, batteries and refrigerant", "2022-11-01"),
        ("pa fluids", "fluids_all_models.pdf", "Oils and fluids: specifications and quantities, all models", "2024-12-01"),
        ("pa price q1", "parts_prices_2025Q1.xlsx", "Parts price file, first quarter 2025", "2025-01-01"),
        ("pa price q2", "parts_prices_2025Q2.xlsx", "Parts price file, second quarter 2025", "2025-04-01"),
    ]),
    ("Body and Paint", {}, [
        ("bo paint", "paint_codes_cars_vans.pdf", "Paint codes: cars and vans", "2024-02-01"),
        ("bo paint m", "paint_codes_motorcycles.pdf", "Paint codes: motorcycles and scooters", "2023-02-01"),
        ("bo L4", "BRM_L4.pdf", "Body repair manual L4", "2021-01-01"),
        ("bo S2", "BRM_S2.pdf", "Body repair manual S2", "2022-01-01"),
        ("bo Q1", "BRM_Q1.pdf", "Body repair manual Q1", "2022-09-01"),
        ("bo D3", "BRM_D3.pdf", "Body repair manual D3 and ED3", "2022-04-01"),
        ("bo adas", "ADAS_after_repair.pdf", "Cameras and radar: calibration after repair", "2024-03-01"),
        ("bo glass", "glass_bonding.pdf", "Bonding of windscreens and side windows", "2020-06-01"),
        ("bo hv", "HV_before_bodywork.pdf", "Switching off high voltage before body and paint work", "2023-02-15"),
        ("bo hail", "hail_times.pdf", "Hail damage: estimating and times", "2021-07-01"),
        ("bo plastic", "bumpers_plastic.pdf", "Repair of plastic bumpers", "2019-05-01"),
    ]),
    ("Homologation", {}, [
        ("ho L4", "COC_L4_e4-2018-858-00317-02.pdf", "EU type-approval certificate e4*2018/858*00317*02", "2023-10-12"),
        ("ho S2", "COC_S2_e4-2018-858-00344-01.pdf", "EU type-approval certificate e4*2018/858*00344*01", "2022-01-20"),
        ("ho S2H", "COC_S2H_e4-2018-858-00402-00.pdf", "EU type-approval certificate e4*2018/858*00402*00", "2023-01-30"),
        ("ho Q1", "COC_Q1_e4-2018-858-00371-01.pdf", "EU type-approval certificate e4*2018/858*00371*01", "2024-02-08"),
        ("ho D3", "COC_D3_e4-2018-858-00329-00.pdf", "EU type-approval certificate e4*2018/858*00329*00", "2021-02-17"),
        ("ho M700", "COC_M700_e4-168-2013-00091.pdf", "EU type-approval certificate e4*168/2013*00091", "2018-03-05"),
        ("ho W1", "COC_W1_e4-168-2013-00140.pdf", "EU type-approval certificate e4*168/2013*00140", "2023-06-02"),
        ("ho dup", "CoC_duplicate_request.pdf", "Request for a duplicate certificate of conformity", None),
        ("ho wltp", "WLTP_2025.pdf", "Fuel, energy and CO2 figures (WLTP), all cars and vans 2025", "2025-01-02"),
        ("ho tow", "towbar_approvals.pdf", "Approved tow bars (UN R55)", "2023-03-15"),
        ("ho wheels", "wheels_approval.pdf", "Wheels and spacers: what is approved", "2022-05-20"),
    ]),
    ("Press", {}, [
        ("pr pip", "2023-03-09.html", "Torvane to end production of the Pip in December", "2023-03-09"),
        ("pr wren", "2023-09-05.html", "Wren makes its debut: an electric scooter with a battery to carry upstairs", "2023-09-05"),
        ("pr battery", "2023-11-14.html", "Torvane opens battery plant in Setúbal", "2023-11-14"),
        ("pr sales 23", "2024-01-23.html", "Torvane sold 412,000 vehicles in 2023", "2024-01-23"),
        ("pr stars", "2024-03-18.html", "Five stars for the Quill in crash tests", "2024-03-18"),
        ("pr ceo", "2024-05-16.html", "Astrid Kolbe to succeed Henk Durand as chief executive", "2024-05-16"),
        ("pr post", "2024-06-27.html", "Nordfrakt orders 1,800 e-Drays", "2024-06-27"),
        ("pr hydrogen", "2024-09-12.html", "Torvane ends its fuel cell programme", "2024-09-12"),
        ("pr phev", "2024-10-29.html", "Plug-in owners asked not to charge to full", "2024-10-29"),
        ("pr diesel", "2024-12-04.html", "No more diesel in cars from 2026", "2024-12-04"),
        ("pr sales 24", "2025-01-21.html", "Torvane sold 437,000 vehicles in 2024", "2025-01-21"),
        ("pr jobs", "2025-02-13.html", "900 jobs to go at the Maribor works", "2025-02-13"),
        ("pr lark5", "2025-03-06.html", "Fifth Lark will be electric only", "2025-03-06"),
        ("pr tariffs", "2025-04-03.html", "Torvane pauses shipments of the Shrike 700 to the United States", "2025-04-03"),
        ("pr camper", "2025-04-10.html", "Dray Camper goes on sale in June", "2025-04-10"),
    ]),
]

catalogue = Catalogue()
q = Questions("garage", today="2025-04-14")


def compose():
    for number, (code, group, name, kind, fields, years, others, media, booklets, prices, brochures, towing, tyres, accessories) in enumerate(MODELS):
        catalogue.group(group, **({"model": name, **fields} if fields else {}))
        old = not fields
        slug = name.replace(" ", "")

        def add(handle, folder, file, title, what, **more):
            # The two oldest lists were taken over from an archive, without titles.
            named = {} if old and folder == "archive" else {"title": title, "document_type": what}
            catalogue.add(group, f"{code} {handle}", f"{BASE}/{folder}/{kind.lower()}/{file}", filename=file if number % 3 else None, **named, **more)

        for language, year in [*(("en", year) for year in years), *others]:
            if old:
                file = f"{slug.lower()}_owners_manual_{year}_{language}.pdf"
            else:
                file = f"OM_{kind}_MY{year % 100}_{language.upper()}.pdf" if number % 2 else f"{slug}-{year}-manual-{language}.pdf"
            add(f"om {year} {language}", "archive" if old else "manuals", file, f"{name}: {MANUAL[language]} {year}", "owner's manual",
                model_year=None if old else year, language=None if old else language)
        add("qg", "manuals", f"{slug}_quick_guide.pdf", f"{name} quick guide", "quick guide")
        for system, year in media:
            add(f"info {system[-1]}", "manuals", f"{system.replace(' ', '')}_{kind}_{year}.pdf", f"{system} navigation and infotainment: {name}, from {year}", "infotainment manual", model_year=year)
        for year in booklets:
            add(f"wb {year}", "service", f"{kind}_service_booklet_{year}.pdf", f"{name}: warranty and maintenance booklet, edition {year}", "warranty and maintenance", issued=str(year))
        for year, month in prices:
            add(f"pl {year}-{month:02}", "prices", f"{slug}_PL_{year}-{month:02}.pdf", f"{name} price list {MONTHS[month]} {year}", "price list", valid_from=f"{year}-{month:02}-01")
        for year in brochures:
            add(f"br {year}", "brochures", f"{slug}_brochure_{year}{'_web' if number % 4 == 0 else ''}.pdf", f"{name} brochure {year}", "brochure", issued=str(year))
        for year in towing:
            add(f"tow {year}", "tables", f"towing_{kind}_{year}.pdf", f"Towing weights {name} {kind}, from model year {year}", "towing table", model_year=year)
        for year in tyres:
            add(f"tyre {year}", "tables", f"tyres_{kind}_{year}.pdf", f"Tyre sizes and pressures {name} {kind}, from model year {year}", "tyre table", model_year=year)
        for year in accessories:
            add(f"acc {year}", "accessories", f"{slug}_accessories_{year}.pdf", f"{name}: accessories {year}", "accessory catalogue", issued=str(year))
        for code_, title, published in RECALLS.get(code, ()):
            add(code_, "recalls", f"{code_}.pdf", f"Safety recall {code_}: {name}, {title}", "recall notice", published=published)
        for code_, title, published in BULLETINS.get(code, ()):
            # A part of them names the number in the file only.
            add(f"tsb {code_}", "tsb", f"TSB_{code_}.pdf", title if number % 4 == 1 else f"TSB {code_}: {title}", "technical service bulletin", published=published)
        for handle, file, title in WIRING.get(code, ()):
            add(handle, "wiring", file, title, "wiring diagrams")
        for handle, file, title, what, published in MORE.get(code, ()):
            add(handle, "more", file, title, what, published=published)
    catalogue.group("Rescue Cards")
    for code, group, name, kind, *_ in MODELS:
        if code not in ("s125", "s700", "wren"):
            catalogue.add("Rescue Cards", f"rescue {code}", f"{BASE}/rescue/rescue_card_{kind}_{name.replace(' ', '-')}.pdf")
    for code, kind in (("quill", "Q1_Quill"), ("edray", "ED3_e-Dray"), ("phev", "S2H_Merrick-Plug-in-Hybrid")):
        catalogue.add("Rescue Cards", f"rescue {code} de", f"{BASE}/rescue/Rettungskarte_{kind}.pdf", language="de")
    catalogue.add("Rescue Cards", "rescue guide", f"{BASE}/rescue/emergency_response_guide_high_voltage.pdf", title="Emergency response guide: electric and plug-in vehicles", published="2024-01-10")
    for group, fields, rows in HOUSE:
        catalogue.group(group, **fields)
        for handle, file, title, published in rows:
            catalogue.add(group, handle, f"{BASE}/{group.split(' ')[0].lower()}/{file}", title=title, date=published)


compose()


only = catalogue.only


def newest(code, what):
    """The newest of a kind of document of a model, in English."""
    found = sorted(handle for handle in catalogue.handles if handle.startswith(f"{code} {what} ") and not handle.endswith((" de", " fr", " es")))
    return only(found[-1])


def drive(code, year=None):
    """How a vehicle is used: its manual of the year, or its quick guide."""
    return (newest(code, "om") if year is None else only(f"{code} om {year} en")) + only(f"{code} qg")


# Drivers, rescue workers, workshops, dealers and fleets, by what has happened to them.
q.ask("not-companies", "I've just put petrol in a diesel van. Haven't started it. What now?", only("ra fuel"))
q.ask("not-companies", "ran flat on the motorway with 0 % and no charger for miles, do you come and get me", only("ra charge", "ra terms 2025"))
q.ask("not-companies", "Fire brigade Graz here. Burning delivery van, electric, badge says e-Dray. Where is the cut loop?",
      only("rescue edray", "rescue edray de", "rescue guide"))
q.ask("not-companies", "my hatchback goes back to the leasing company on friday and there's a scratch on both doors, will they charge me", only("fi wear cars"))
q.ask("not-companies", "Customer cancelled, can I send the headlamp back to you if the box has been opened?", only("pa return 25"))
q.ask("not-companies", "im selling my car to a neighbour, how do i get my addresses and phone off it", only("co wipe"))
q.ask("not-companies", "is an apprentice allowed to touch the orange cables", only("de hv"))
q.ask("not-companies", "Moving to Portugal with my car and they want a paper that says it conforms with EU rules. I lost mine.", only("ho dup"))
q.ask("not-companies", "I've changed banks, how do I get the instalments for the car taken from the new account", only("fi debit"))
q.ask("not-companies", "after a front end smash do we have to recalibrate the radar or does it learn by itself", only("bo adas"))
q.ask("not-companies", "who can see where I have been driving??", only("co privacy 2025"))
q.ask("not-companies", "By what time do I have to order a clutch so that it's here tomorrow morning?", only("pa cutoff"))
q.ask("not-companies", "can the spray booth heat damage the traction battery, and how do we make the car safe before painting", only("bo hv"))
q.ask("not-companies", "driver covers 6 charges a week at his own house, how does the company pay him back", only("ch fleet"))

q.ask("name", "How do I fold the rear bench flat in the Halden Estate?", drive("halden"))
q.ask("name", "what does a Wren cost at the moment", newest("wren", "pl"))
q.ask("name", "Quill: roof box and dog guard, what have you got?", newest("quill", "acc"))
q.ask("name", "how often does the Shrike 125 need its valves checked", newest("s125", "wb") + newest("s125", "om"))
q.ask("name", "lark iv 2022, opening the boot with my foot never works, what am i doing wrong", drive("lark4", 2022))
q.ask("name", "Which winter tyres may I put on a Merrick Plug-in Hybrid?", only("phev tyre 2023") + newest("phev", "om"))

q.ask("symbol", "TSB 24-005", only("quill tsb 24-005"))
q.ask("symbol", "got a letter about RC-2408, what exactly is wrong and what do I do", only("phev RC-2408"))
q.ask("symbol", "need bulletin 22-M05 on the bench please", only("s125 tsb 22-M05"))
q.ask("symbol", "which car is e4*2018/858*00402*00 for", only("ho S2H"))
q.ask("symbol", "body repair manual for a D3, side panel sectioning", only("bo D3"))
q.ask("symbol", "M700 wiring", only("s700 wd"))

q.ask("alias", "price for the merrick phev pls", newest("phev", "pl"))
q.ask("alias", "How many kilos may the Halden Kombi pull with brakes?", newest("halden", "tow") + newest("halden", "om"))
q.ask("alias", "I want to make a complaint about TFS", only("fi complaint"))
q.ask("alias", "what's the TRA number when I'm in France", only("ra phone"))
q.ask("alias", "torvanelink wont log in since i got the new version", only("co app 5"))
q.ask("alias", "mark 3 lark rattles like mad first thing in the morning, chain?", only("lark3 tsb 19-006"))

q.ask("typo", "quil heat pum not wroking in deep frost", only("quill tsb 23-014"))
q.ask("typo", "recal for the brake bosster on the lark", only("lark4 RC-2411"))
q.ask("typo", "brochre haldon estaet", newest("halden", "br"))
q.ask("typo", "shirke 700 acessories panniers", newest("s700", "acc"))
q.ask("typo", "wat colur is code 47K, its for a motorbkie", only("bo paint m"))
q.ask("typo", "charging tarrifs now", only("ch tariff 2025-04"))
q.ask("typo", "walbox instalation what cable size", only("ch wb install"))
q.ask("typo", "cusotmer wants excahnge engine how much is the core depsoit", only("pa core 25"))

q.ask("several-companies", "How much can the second Merrick tow, and how much the Halden? We have a horse trailer.",
      newest("merrick2", "tow") + newest("merrick2", "om"), newest("halden", "tow") + newest("halden", "om"))
q.ask("several-companies", "current list prices of the Quill and of the e-Dray", newest("quill", "pl"), newest("edray", "pl"))
q.ask("several-companies", "service intervals: shrike 125 against shrike 700", newest("s125", "wb") + newest("s125", "om"), newest("s700", "wb") + newest("s700", "om"))
q.ask("several-companies", "Rescue cards for the Pip, the Quill and the plug-in Merrick for our crews' tablets", only("rescue pip"), only("rescue quill"), only("rescue phev"))
q.ask("several-companies", "my daughter's torn between the wren and the little shrike, can I have both brochures", newest("wren", "br"), newest("s125", "br"))
q.ask("several-companies", "We run Lark IVs and e-Drays. Any recall on either that I should know of?", only("lark4 RC-2203", "lark4 RC-2411"), only("edray RC-2405"))
q.ask("several-companies", "ordering winter sets for the depot, need tyre sizes of the current dray and e-dray", only("dray3 tyre 2021") + newest("dray3", "om"), only("edray tyre 2022") + newest("edray", "om"))
q.ask("several-companies", "wiring diagrams halden and pip", only("halden wd"), only("pip wd"))

q.ask("several-periods", "what has the Quill's price done between January 2024 and now?", only("quill pl 2024-01"), newest("quill", "pl"))
q.ask("several-periods", "parts returns: put the 2023 conditions next to the 2025 ones", only("pa return 23"), only("pa return 25"))
q.ask("several-periods", "What did you change about vehicle data between the 2021 notice and the 2023 one", only("co privacy 2021"), only("co privacy 2023"))
q.ask("several-periods", "lark price lists of july and october 2024", only("lark4 pl 2024-07"), only("lark4 pl 2024-10"))
q.ask("several-periods", "BIK for our company cars, tax years 24/25 and 25/26", only("fi bik 24"), only("fi bik 25"))
q.ask("several-periods", "how many vehicles did you sell in 2023, and how many in 2024?", only("pr sales 23"), only("pr sales 24"))

q.ask("relative-date", "what was the second-generation merrick listed at last july", only("merrick2 pl 2024-07"))
q.ask("relative-date", "kWh price on your charge card at the beginning of this year, I'm checking an old bill from february", only("ch tariff 2025-01"))
q.ask("relative-date", "any news about the company in the last two weeks?", only("pr tariffs", "pr camper"))
q.ask("relative-date", "has anything been issued for the Quill's workshop people this year", only("quill tsb 25-006"))
q.ask("relative-date", "How was our bonus worked out last year?", only("de bonus 24"))
q.ask("relative-date", "roadside terms as they stood two years ago, claim is from then", only("ra terms 2023"))
q.ask("relative-date", "which recalls since new year", only("merrick2 RC-2502"), only("wren RC-2501"))
q.ask("relative-date", "parts price file for this quarter", only("pa price q2"))

q.ask("document-type", "quick guide to the e-Dray, not the thick one", only("edray qg"))
q.ask("document-type", "send me the brochure, shrike 700", newest("s700", "br"))
q.ask("document-type", "Owner's manual for a 2019 Pip, in German if there is one", only("pip om 2019 de"))
q.ask("document-type", "the infotainment manual of a Quill with Vista 4", only("quill info 4"))
q.ask("document-type", "checklist for handing over a plug-in to the customer", only("de hand ev"))
q.ask("document-type", "warranty and maintenance booklet Halden, 2018 edition", only("halden wb 2018"))

q.ask("topic", "is torvane building a hydrogen van", only("pr hydrogen"))
q.ask("topic", "whos the new boss", only("pr ceo"))
q.ask("topic", "glass roof creaks on every speed bump, which bulletin was that", only("merrick1 tsb 17-025"))
q.ask("topic", "Will there be a petrol version of the next Lark?", only("pr lark5"))
q.ask("topic", "the van's door came open at 50 mph. Is that known?", only("dray3 RC-2404"))
q.ask("topic", "how many people are losing their jobs in slovenia", only("pr jobs"))

# Talks.
q.ask("follow-up", "and with the merrick? the one you sell now, not the hybrid", newest("merrick2", "tow") + newest("merrick2", "om"),
      history=["how heavy a caravan can i pull with a lark iv", "With the 1.5 the Lark IV may pull 1,300 kg braked, with the 1.2 it is 1,100 kg."])
q.ask("follow-up", "do you have that in french", only("quill om 2024 fr"),
      history=["manual for a 2024 Quill please", "Here is the Quill Owner's Manual 2024 in English."])
q.ask("follow-up", "and back in october?", only("quill pl 2024-10"),
      history=["how much is the quill long range", "£38,450 on the list of April 2025."])
q.ask("follow-up", "no, mine is the old shape, 2015", only("dray2 tsb 15-009"),
      history=["sliding door on my dray is stuck", "TSB 22-017 covers the electric latch of the sliding door: update the door module, then adjust the striker."])
q.ask("follow-up", "yes please", only("halden tow 2022"),
      history=["does the merrick plug-in pull more than 1.5 tonnes", "Yes, the Merrick Plug-in Hybrid may pull 1,600 kg braked. "
               "Shall I look up the Halden Estate (2022 on) in its towing table, too?"])
q.ask("follow-up", "is there a recall for that?", only("quill RC-2310"),
      history=["my 2022 quill lost all power in the middle of a roundabout", "I'm sorry to hear that. Stop in a safe place, switch to P and restart. If a red drive symbol shows, do not drive on."])
q.ask("follow-up", "ok. something else: how do I get out of the car loan early", only("fi settle", "fi pcp", "fi hp"),
      history=["which accessories are there for the lark", "The catalogue of 2025 has carriers, mats, tow bars and a dash camera for the Lark."])
q.ask("follow-up", "sorry, I meant the 700", newest("s700", "pl"),
      history=["price of a shrike", "The Shrike 125 is £4,650 on the list of April 2025."])
q.ask("follow-up", "what did they charge a year ago", only("ch tariff 2024-01"),
      history=["dc charging with your card, per kWh", "From April 2025 it is 59p per kWh at Torvane Charge points."])
q.ask("follow-up", "and the wiring for it?", only("merrick2 wd s"),
      history=["merrick ii, aftermarket tow bar, trailer module isn't seen by the car", "TSB 23-021: code the trailer module after fitting, "
               "and check that the fuse carrier of the trailer socket is the later one."])
q.ask("follow-up", "does it cover my motorbike as well or is that separate", only("ra moto"),
      history=["how far do you tow me for free", "Under the roadside terms of 2025 your car is taken to the nearest dealer within 50 miles free of charge."])
q.ask("follow-up", "my colleague reads german only", only("rescue quill de"),
      history=["rescue card quill", "Here it is: rescue card of the Quill (Q1) in English."])
q.ask("follow-up", "2", only("de workshop"),
      history=["send me the dealer standards", "Which of them do you need: 1. showroom standards 2025, 2. workshop standards, 3. signs and logo manual?"])
q.ask("follow-up", "same question for the transporters", only("fi wear vans"),
      history=["what counts as normal wear when a leased lark comes back", "Scratches up to 25 mm that can be polished out, and wheel scuffs up to 50 mm, are normal wear for cars."])
q.ask("follow-up", "and before that one came out?", only("co privacy 2023"),
      history=["how long do you keep location data", "Under the notice on vehicle data of 2025, location data is deleted after 14 days."])
q.ask("follow-up", "who is qualified to sign that off then?", only("de hv"),
      history=["what do we do before welding near the quill battery", "Switch off the high voltage: pull the service disconnect, wait ten minutes, measure that there is no voltage, and have it signed."])
q.ask("follow-up", "tried that, screen's still black", only("lark4 tsb 22-033"),
      history=["vista 3 in a lark iv won't come on", "Hold the volume knob for ten seconds until the system restarts."])
q.ask("follow-up", "going back to the first van, how much weight can it carry", only("edray payload") + newest("edray", "br"),
      history=["range of the e-dray l2h2", "With the 77 kWh battery up to 205 miles.", "and the new dray, is it cheaper", "Yes, the Dray starts at £27,900 on the list of April 2025."])
q.ask("follow-up", "oh and what do I pay if I drove 4000 miles too many", only("fi miles 25"),
      history=["can i hand back my pcp car with a chip in the windscreen", "A chip outside the driver's view and smaller than 10 mm is fair wear and tear."])
q.ask("follow-up", "whats in the one before?", only("co ota 4.2"),
      history=["what's new in the latest software for vista 4", "Vista 4.3 brings charging stops in the route, a new voice and fixes to the phone key."])
q.ask("follow-up", "and in spain, whose can i use there?", only("ch partners"),
      history=["do i pay extra abroad with my charge card", "At our partners abroad their own tariff applies, plus 5%.", "who is a partner in austria", "In Austria there are three: Alpenstrom, Ladewerk and Tankvolt."])
q.ask("follow-up", "Thanks! And when it's a short delivery?", only("pa wrong"),
      history=["what do I put on the return note for a water pump ordered by mistake", "On PR-7 you enter the order number, the part number and reason code 3."])
q.ask("follow-up", "what about 2025", only("fi bik 25"),
      history=["benefit in kind for a quill", "In 2024/25 it is 2% of the list price for the Quill."])
q.ask("follow-up", "2023 one i think. the light with the little snail is on", drive("wren", 2023),
      history=["there's a lamp on my wren and i don't know it", "Which model year is your Wren, and what does the lamp look like?"])

# Nothing is asked of the catalogue.
q.ask("abstention", "good morning!")
q.ask("abstention", "are you a person")
q.ask("abstention", "how does a differential work")
q.ask("abstention", "what's the best motorcycle ever made in your opinion")
q.ask("abstention", "Owner's manual for a 2019 Skoda Octavia")
q.ask("abstention", "how many points do i get for running a red light")
q.ask("abstention", "price list for the Torvane Basalt pickup")
q.ask("abstention", "any tips for passing the theory test first time")
q.ask("abstention", "write a funny birthday card for my mechanic")
q.ask("abstention", "brilliant, that fixed it, cheers",
      history=["lark iv hesitates when pulling away", "TSB 24-012: update the engine control software, then let it idle for five minutes."])
q.ask("abstention", "and what does the Renault Zoe cost?",
      history=["price of the quill", "The Quill starts at £33,900 on the list of April 2025."])
q.ask("abstention", "that's daylight robbery lol",
      history=["what is the core deposit for an automatic gearbox", "In 2025 the deposit is £640, paid back when the old gearbox arrives complete."])
q.ask("abstention", "huh, that's further than I thought",
      history=["e-dray range", "Up to 205 miles with the 77 kWh battery."])
q.ask("abstention", "No that's all, bye",
      history=["When do I have to bring my Wren to the workshop?", "The first service is due at 600 miles, then every 3,000 miles.",
               "and what does it cost", "That is for the dealer to set. Is there anything else I can do for you?"])
q.ask("abstention", "what did you train on, can you see my chats",
      history=["which paint is code 12B", "Code 12B is Harbour Blue metallic on cars and vans."])
q.ask("abstention", "could you put that in bullet points",
      history=["conditions for a demonstrator", "A demonstrator is kept for 90 to 180 days, is insured by the dealer, and may be sold from 3,000 miles on."])
q.ask("abstention", "my dog just threw up on the back seat, hang on",
      history=["how do i switch off the rear wiper on my halden", "Turn the ring on the right stalk to 0."])
q.ask("abstention", "is it going to snow tomorrow?",
      history=["are the tyres 215/65 okay in winter on a dray", "Yes, 215/65 R16 C with the snowflake mark are approved for the Dray."])

# --- more
q.ask("several-periods", "I charge at your fast chargers a lot. What was a kWh in January and what is it since this month?", only("ch tariff 2025-01"), only("ch tariff 2025-04"))
q.ask("several-periods", "release notes of vista 4 from the first to the latest pls", only("co ota 4.1"), only("co ota 4.2"), only("co ota 4.3"))
q.ask("several-periods", "we refitted the showroom in 2022 by your standards, what have you changed in the ones of this year", only("de show 22"), only("de show 25"))
q.ask("several-periods", "Breakdown cover: anything in this year's conditions that wasn't in last year's?", only("ra terms 2024"), only("ra terms 2025"))
q.ask("follow-up", "and the one with the plug?", only("phev tow 2023"),
      history=["what can the new Merrick pull", "The second-generation Merrick pulls up to 1,800 kg braked from model year 2022, depending on the engine."])
q.ask("follow-up", "what about the 2022 diesel one then", only("dray3 RC-2404"),
      history=["any recalls on the e-dray", "There is one: RC-2405 of May 2024, on the fixing screws of the battery pack."])
q.ask("follow-up", "died after two years. can I have that replaced for free", only("ch wb warranty"),
      history=["the light of my W11 doesn't come on any more", "Switch the fuse off for a minute. If the light stays dark, the guide says that the wallbox must be replaced."])
q.ask("follow-up", "The other vehicle in it is a Quill. Where do I cut that?", only("rescue quill"),
      history=["fire brigade here, crash on the A4 with a Halden, airbags and cutting points please", "The rescue card of the Halden Estate shows the airbags in seats and roof rails, and cuts at A and B pillars."])
q.ask("several-companies", "brochures of the Dray and the e-Dray, the newest of each", only("dray3 br 2024"), only("edray br 2023"))
q.ask("several-companies", "how much dearer is the plug-in than the ordinary merrick, at today's list prices", only("phev pl 2025-04"), only("merrick2 pl 2025-04"))

# --- more still
q.ask("relative-date", "My car updated itself overnight at the end of February, it says Vista 4. What did that change?", only("co ota 4.3"))
q.ask("relative-date", "benefit in kind on a quill for the tax year that's just ended", only("fi bik 24"))
q.ask("relative-date", "how many vehicles did Torvane sell the year before last", only("pr sales 23"))
q.ask("relative-date", "what would I have paid for a new Lark back in November, list price", only("lark4 pl 2024-10"))
q.ask("relative-date", "Was kostet der Lark laut der deutschen Preisliste von diesem Januar?", only("lark4 pl de"))
q.ask("follow-up", "It's the Tour. And now there's a crack where the case is fixed on, is that known?", only("s700 tsb 24-M04"),
      history=["chain of a shrike 700 worn after 9,000 km, normal?", "Bulletin 19-M01 describes such wear, and a revised chain guide that cures it."])
q.ask("follow-up", "no, the scooter", only("ch times", "wren qg") + newest("wren", "om"),
      history=["how long on the wall socket until it's full", "The e-Dray takes about 24 hours on a household socket."])
q.ask("follow-up", "and if I hand it back with a scratched bumper?", only("fi wear cars"),
      history=["what are my choices at the end of a PCP", "You may pay the final amount and keep the car, return it, or put its value towards the next one."])
q.ask("abstention", "ouch, that's more than I'd thought",
      history=["what's the Halden Estate from in the new list", "The price list of April 2025 begins at 38,900 euros."])
q.ask("abstention", "any tips for parking backwards into a tight space?")
q.ask("abstention", "owner's manual of a Corvelle Fox, 2019")

# --- once more
q.ask("follow-up", "got that on the shelf. what's the filter for it cost, from you, right now", only("pa price q2"),
      history=["which oil for a lark IV 1.2", "0W-20 to specification TV 03, 4.3 litres with the filter."])
q.ask("follow-up", "and how heavy may the caravan be?", only("halden tow 2018", "halden om 2018 en"),
      history=["tyre pressures on my 2019 halden fully loaded", "2.6 bar in front and 3.0 bar at the rear for 225/55 R17, from model year 2018 on."])
q.ask("follow-up", "Well, it's at the lake with an empty battery. Does anybody fetch me, or is that only for cars?", only("ra moto", "ra charge"),
      history=["is it safe to charge my wren overnight", "Not until the charger has been exchanged: recall RC-2501 of January 2025 says that it may overheat."])
q.ask("follow-up", "which pins feed it? need the diagram", only("lark4 wd"),
      history=["Lark L4, 2022, centre screen stays dark after start", "That is known with Vista 3: bulletin 22-033 of November 2022. First check the supply of the unit, then update it."])
q.ask("follow-up", "and what had we got for that under last year's scheme", only("de bonus 24"),
      history=["dealer here, what do we get if we reach 110% of target", "By the bonus of 2025, 1.2% of the list price of every vehicle of the quarter.", "are demonstrators counted", "Yes, once each."])
q.ask("follow-up", "Und wo steht auf Deutsch, wie ich einstelle, dass er nicht ganz voll lädt?", only("phev om 2024 de"),
      history=["Gibt es einen Rückruf für den Merrick mit Stecker?", "Ja, RC-2408 vom Oktober 2024: Die Hochvoltbatterie soll bis zur Reparatur nicht ganz geladen werden."])
q.ask("follow-up", "I want to see all that you've stored about mine", only("co access"),
      history=["what does my car send to you", "By the privacy notice of 2025: mileage, faults, charging, and the position if you have agreed to that.", "since when?", "Since the car was first connected."])
q.ask("follow-up", "how many can sleep in it", only("dray3 camper", "pr camper"),
      history=["will there be a torvane to go on holiday with", "Yes, the Dray Camper, which goes on sale in June."])
q.ask("abstention", "it's running again!! you saved my morning",
      history=["my pip won't start, lights are dim", "The battery is probably flat. Connect the red cable to the plus pole first, and the black one to bare metal of the engine."])
q.ask("abstention", "OK put me down for Tuesday at eight at the one in Graz",
      history=["when is the first service of the e-Dray due", "After two years or 40,000 km, whichever comes first."])
