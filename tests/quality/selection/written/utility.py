"""What a regional supplier of electricity, gas, water and broadband gives customers, installers and staff, asked on its chatbot."""

from .shelf import Catalogue, Questions

SITE = "https://www.lowmere.example/docs"
SHARE = "file:///srv/lowmere/publications"

REGIONS = [("dales", "Dales", "D"), ("coast", "Coast", "C"), ("vale", "Vale", "V")]

# Files of each group: handle, file, title, date. A title or a date may be missing.
GAS_LEAFLETS = [
    ("gas smell", "g-01_smell_gas.pdf", "If you smell gas: what to do straight away", "2023-10-02"),
    ("gas co", "g-02_carbon_monoxide.pdf", "Carbon monoxide: the signs, and what your alarm is telling you", "2024-10-14"),
    ("gas check", "g-04_free_gas_check.pdf", "Free yearly gas safety check: who can have one", "2023-11-20"),
    ("gas homeguard", "HomeGuard_boiler_cover_2025.pdf", "HomeGuard boiler and heating cover: what is included 2025", "2025-01-06"),
    ("gas hydrogen", "g-09_hydrogen_blend.pdf", "Hydrogen in the gas network: questions and answers", None),
]
QUALITY_LEAFLETS = [
    ("wq hard", "hardness_by_postcode_2024.xlsx", "Water hardness by postcode, with settings for dishwashers", "2024-05-07"),
    ("wq pfas", "pfas_statement_2024.pdf", "PFAS (\"forever chemicals\") in our water: statement and results", "2024-11-28"),
    ("wq brown", "wq-leaflet-3.pdf", "Brown, cloudy or white water: why it happens and what to do", "2022-06-15"),
    ("wq taste", "wq-leaflet-4.pdf", "Taste and smell of chlorine, earth or plastic", "2022-06-15"),
    ("wq boil", "BWN_2023-08_Skelby_final_report.pdf", "Boil water notice in Skelby, August 2023: what went wrong", "2023-12-04"),
    ("wq fluoride", "fluoride_position.pdf", "Fluoride: do we add it?", None),
]
PIPES = [
    ("p street", "leak_in_the_street.pdf", "See a leak in the street or on the pavement? Tell us", "2023-04-03"),
    ("p home", "leak_find_it_yourself.pdf", "Have you got a leak? Check your water meter in ten minutes", "2024-02-19"),
    ("p allowance", "leak_allowance_policy_v3.pdf", "Leak allowance: when we take a leak off your bill", "2024-04-01"),
    ("p whose", "whose_pipe.pdf", "Whose pipe is it? What belongs to you and what to us", "2021-09-13"),
    ("p lead", "lead_pipes_2023.pdf", "Lead pipes in older homes", "2023-03-27"),
    ("p lead scheme", "lead_replacement_scheme_rules.pdf", "Lead pipe replacement scheme: we do our half if you do yours", "2024-07-01"),
    ("p frozen", "winter_pipes.pdf", "Frozen and burst pipes", "2024-11-11"),
    ("p pressure", "low_pressure.pdf", "Low water pressure or none at all", "2022-01-24"),
    ("p drain", "what_not_to_flush.pdf", "Blocked drains: wipes, fat and what not to flush", "2022-08-08"),
    ("p surface", "surface_water_rebate.pdf", "Rain that soaks away in your garden: surface water rebate", "2023-05-15"),
    ("p hose", "hosepipe_2022.pdf", "Temporary hosepipe ban, Vale, summer 2022", "2022-08-12"),
]
BROADBAND = [
    ("b hub2", "Hub2_user_manual.pdf", "Larkline Hub 2 user manual", "2018-05-01"),
    ("b hub3", "Hub3_user_manual_rev2.pdf", "Larkline Hub 3 user manual", "2021-03-18"),
    ("b hub3 quick", "hub3_quickstart_card.pdf", "Larkline Hub 3 quick start card", "2021-03-18"),
    ("b hub4", "Hub4_user_manual.pdf", "Larkline Hub 4 user manual", "2023-09-05"),
    ("b hub4 quick", "hub4_quickstart_card.pdf", "Larkline Hub 4 quick start card", "2023-09-05"),
    ("b mesh", "LarkMesh_disc_guide.pdf", "Lark Mesh discs: installation guide", "2023-11-30"),
    ("b slow", "wifi_slow_tips.pdf", "Slow wifi? How to get a better signal in every room", "2024-01-22"),
    ("b voice", "digital_voice_power_cut.pdf", "Your phone line goes digital: telecare alarms, power cuts and battery packs", "2024-06-10"),
    ("b switch", "switching_broadband.pdf", "Switching to or from Larkline: one step", "2024-09-12"),
    ("b speed", "minimum_speeds_2024.pdf", "Minimum guaranteed speeds, and what you can do if you do not get them", "2024-03-04"),
    ("b filter", "parental_controls.pdf", "Parental controls: block sites and set times", None),
    ("b coverage", "fibre_rollout_plan_2024-2026.pdf", "Full fibre rollout plan 2024–2026, by village", "2024-04-22"),
]
TERMS = [
    ("t energy 4", "TC_energy_v4.0_2018-05.pdf", "4.0", "Electricity and gas supply: terms and conditions", "2018-05-25"),
    ("t energy 5", "TC_energy_v5.0_2021-04.pdf", "5.0", "Electricity and gas supply: terms and conditions", "2021-04-01"),
    ("t energy 52", "TC_energy_v5.2_2023-01.pdf", "5.2", "Electricity and gas supply: terms and conditions", "2023-01-01"),
    ("t energy 6", "TC_energy_v6.0_2025-01.pdf", "6.0", "Electricity and gas supply: terms and conditions", "2025-01-01"),
    ("t water 2", "TC_water_v2_2019.pdf", "2", "Water supply: conditions for household customers", "2019-10-01"),
    ("t water 3", "TC_water_v3_2023.pdf", "3", "Water supply: conditions for household customers", "2023-04-01"),
    ("t bb 1", "larkline_terms_v1.pdf", "1", "Larkline broadband: terms and conditions", "2017-09-01"),
    ("t bb 2", "larkline_terms_v2.pdf", "2", "Larkline broadband: terms and conditions", "2021-02-01"),
    ("t bb 3", "larkline_terms_v3.pdf", "3", "Larkline broadband: terms and conditions", "2024-03-01"),
    ("t aup", "larkline_aup.pdf", None, "Larkline acceptable use policy", "2021-02-01"),
    ("t homeguard", "homeguard_policy_terms_2025.pdf", None, "HomeGuard cover: policy terms 2025", "2025-01-06"),
    ("t export 1", "TC_export_v1.pdf", "1", "Solar export agreement: terms", "2020-01-01"),
    ("t export 2", "TC_export_v2.pdf", "2", "Solar export agreement: terms", "2024-07-01"),
    ("t prepay", "TC_prepayment.pdf", None, "Prepayment meters: special terms", "2023-01-01"),
    ("t privacy", "privacy_notice_2024.pdf", None, "Privacy notice: what we do with your data", "2024-02-01"),
    ("t web", "app_terms.pdf", None, "MyLowmere app and website: terms of use", None),
]
BILLING = [
    ("bill energy 21", "bill_explained_energy_2021.pdf", "Your electricity and gas bill explained (old layout)", "2021-06-01"),
    ("bill energy", "bill_explained_energy_2024.pdf", "Your electricity and gas bill explained", "2024-03-11"),
    ("bill water", "bill_explained_water_2024.pdf", "Your water bill explained", "2024-04-02"),
    ("bill bb", "bill_explained_larkline.pdf", "Your Larkline bill explained", "2023-08-21"),
    ("bill est", "estimated_readings.pdf", "Estimated readings: why we guess and how to put it right", "2023-02-06"),
    ("bill pay", "ways_to_pay.pdf", "Ways to pay", "2024-06-24"),
    ("bill dd", "direct_debit_how_worked_out.pdf", "How we work out your monthly Direct Debit", "2024-01-15"),
    ("bill credit", "credit_balances.pdf", "In credit? How your balance is used or paid back", "2024-01-15"),
    ("bill back", "back_billing_12_months.pdf", "Back-billing: we cannot charge for more than 12 months ago", "2022-05-16"),
    ("bill move", "moving_home_checklist.pdf", "Moving home: checklist for all four services", "2023-07-10"),
    ("bill death", "when_someone_dies.pdf", "When someone dies: what to do about the account", "2022-11-07"),
    ("bill online", "paperless.pdf", "Going paperless with MyLowmere", None),
]
FORMS = [
    ("f move", "LF-01_moving.pdf", "Moving home notification"),
    ("f dd", "LF-02_dd_mandate.pdf", "Direct Debit mandate"),
    ("f refund", "LF-03_refund.pdf", "Request for refund of a credit balance"),
    ("f reading", "LF-04_meter_reading_card.pdf", "Meter reading card (electricity, gas, water)"),
    ("f complaint", "LF-05_complaint.pdf", "Complaint form"),
    ("f psr", "LF-06_priority_register.pdf", "Priority Register: application"),
    ("f cap", "LF-07_capped_bill.pdf", "CapWater application (capped water bill)"),
    ("f leak", "LF-08_leak_allowance.pdf", "Claim for leak allowance"),
    ("f name", "LF-09_name_change.pdf", "Change of account holder or name"),
    ("f auth", "LF-10_third_party.pdf", "Permission for someone else to deal with your account"),
    ("f bereave", "LF-11_bereavement.pdf", "Notification of a death"),
    ("f plan", "LF-12_payment_plan.pdf", "Payment plan: income and spending sheet"),
    ("f comp", "LF-13_compensation_claim.pdf", "Claim for a payment under the guaranteed standards"),
    ("f damage", "LF-14_damage.pdf", "Claim for damage to property or appliances"),
    ("f lead", "LF-15_lead_test.pdf", "Request for a free lead test"),
    ("f watermeter", "LF-16_meter_option.pdf", "Application for a water meter"),
    ("f meteracc", "LF-17_meter_accuracy.pdf", "Request for a meter accuracy test"),
    ("f export", "LF-18_export_application.pdf", "Application for export payments (solar, wind)"),
    ("f surface", "LF-19_surface_rebate.pdf", "Surface water rebate claim"),
    ("f cancel", "LF-20_cooling_off.pdf", "Cancellation form: 14-day cooling-off"),
    ("f data", "LF-21_sar.pdf", "Request for a copy of your personal data"),
]
CARE = [
    ("c psr", "priority_register_2024.pdf", "The Priority Register: extra help for customers who need it", "2024-02-26"),
    ("c medical", "medical_equipment_at_home.pdf", "If you depend on medical equipment at home", "2023-09-18"),
    ("c cap", "capwater_leaflet_2024.pdf", "CapWater: a limit on the water bill of large families and people with medical conditions", "2024-04-01"),
    ("c debt", "worried_about_bills.pdf", "Worried about paying? Talk to us first", "2024-10-01"),
    ("c fund", "lowmere_trust_guide.pdf", "The Lowmere Trust: grants to clear debts", "2024-10-01"),
    ("c winter", "winter_discount_24-25.pdf", "Winter Discount 2024/25: £150 off for pensioners and low incomes", "2024-09-23"),
    ("c winter 23", "winter_discount_23-24.pdf", "Winter Discount 2023/24", "2023-09-25"),
    ("c caller", "doorstep_password.pdf", "Genuine or bogus? Callers at your door and the password scheme", "2022-10-10"),
    ("c formats", "large_print_braille_languages.pdf", "Bills in large print, braille, audio and other languages", "2021-05-04"),
    ("c disconnect", "no_disconnection_promise.pdf", "Our promise on disconnection", "2023-12-01"),
    ("c insul", "insulation_grants_2025.pdf", "Grants for insulation and a new boiler 2025", "2025-02-03"),
]
CUTS = [
    ("o what", "power_cut_what_to_do.pdf", "Power cut? What to do and who to call", "2024-09-30"),
    ("o planned", "planned_work.pdf", "Planned interruptions: why we switch off and how much notice you get", "2022-03-07"),
    ("o pay", "guaranteed_standards_2024.pdf", "Guaranteed standards: what we pay when we let you down", "2024-04-01"),
    ("o food", "freezer_food.pdf", "Freezers, fridges and food in a power cut", "2021-11-15"),
    ("o flicker", "flickering_lights.pdf", "Lights that flicker or dim", None),
    ("o tree", "trees_and_lines.pdf", "Trees near overhead lines", "2023-02-13"),
]
# handle, file, title, day of the incident, published
INCIDENTS = [
    ("i aggie", "IR-2021-04.pdf", "Storm Aggie: report on the power cuts in the Dales", "2021-11-27", "2022-02-18"),
    ("i fire", "IR-2022-02.pdf", "Fire at Marwick substation: report", "2022-07-19", "2022-10-05"),
    ("i borin", "IR-2023-01.pdf", "Storm Borin: report on the power cuts on the Coast", "2023-01-14", "2023-04-03"),
    ("i celandine", "IR-2023-05.pdf", "Storm Celandine: report on the power cuts on the Coast and in the Vale", "2023-12-09", "2024-02-29"),
    ("i main", "IR-2024-01.pdf", "Burst trunk main in Pennyford: report on the loss of water", "2024-03-22", "2024-06-17"),
    ("i larkline", "IR-2024-03.pdf", "Larkline outage: report on eleven hours without broadband", "2024-09-10", "2024-10-28"),
    ("i dorrit", "IR-2024-04.pdf", "Storm Dorrit: report on the power cuts in the Vale", "2024-10-20", "2024-12-13"),
    ("i eoghan", "IR-2025-01_interim.pdf", "Storm Eoghan: interim report on the power cuts in the Dales and on the Coast", "2025-01-24", "2025-02-21"),
]
METERS = [
    ("m why", "smart_meter_faq_2024.pdf", "Smart meters: do I need one, what it costs, what you can refuse", "2024-05-20"),
    ("m day", "smart_install_day.pdf", "The day we fit your smart meter", "2023-06-05"),
    ("m read", "how_to_read_any_meter.pdf", "How to read your meter: dial, digital, two-rate and smart", "2023-06-05"),
    ("m ihd", "GlowPad2_display_guide.pdf", "GlowPad 2 in-home display: user guide", "2022-09-01"),
    ("m ihd1", "GlowPad1_guide.pdf", "GlowPad (first model): user guide", "2017-04-01"),
    ("m prepay", "prepay_guide_key_card_smart.pdf", "Prepayment: topping up, emergency credit and friendly hours", "2024-08-12"),
    ("m data", "smart_data_choices.pdf", "Who sees your half-hourly readings", "2023-06-05"),
    ("m water", "water_meter_yes_or_no.pdf", "Would a water meter save you money?", "2022-02-14"),
    ("m access", "meter_access_visits.pdf", "Visits to read or replace your meter", None),
]
GREEN = [
    ("g solar", "solar_at_home.pdf", "Solar panels at home: from quote to first payment", "2024-03-25"),
    ("g battery", "home_batteries.pdf", "Home batteries: is it worth it, and telling us", "2024-03-25"),
    ("g export 23", "export_rates_2023.pdf", "Export rates 2023 (solar feed-in)", "2022-12-15"),
    ("g export 24", "export_rates_2024.pdf", "Export rates 2024 (solar feed-in)", "2023-12-14"),
    ("g export 25", "export_rates_2025.pdf", "Export rates 2025 (solar feed-in)", "2024-12-12"),
    ("g heat", "heat_pumps_for_homes.pdf", "Thinking about a heat pump?", "2024-06-03"),
    ("g heat run", "heat_pump_running_tips.pdf", "Living with a heat pump: settings and running costs", "2024-11-04"),
    ("g ev", "ev_charging_at_home.pdf", "Charging an electric car at home", "2024-02-05"),
    ("g box", "PlugPost7_manual.pdf", "PlugPost 7 wall charger: owner's manual", "2023-05-22"),
    ("g fuse", "main_fuse_upgrade.pdf", "Is your main fuse big enough? Free upgrades to 100 A", "2023-10-16"),
    ("g public", "public_chargers_map_2025.pdf", "Lowmere public charging points: map and prices 2025", "2025-01-20"),
    ("g mix", "fuel_mix_2023.pdf", "Where our electricity came from: fuel mix 2023", "2024-08-01"),
]
TRADE = [
    ("s trench", "LMS-03_iss4.pdf", "LMS 03 Service trenches and ducts: depths and separation", "2022-04-11"),
    ("s meter", "LMS-05_iss6.pdf", "LMS 05 Meter positions and meter boxes: electricity and gas", "2023-08-07"),
    ("s earth", "LMS-08_iss2.pdf", "LMS 08 Earthing at customers' installations", "2020-10-19"),
    ("s micro", "LMS-11_iss5.pdf", "LMS 11 Generation and storage up to 16 A per phase", "2024-05-13"),
    ("s large", "LMS-12_iss5.pdf", "LMS 12 Generation and storage above 16 A per phase", "2024-05-13"),
    ("s heat", "LMS-14_iss2.pdf", "LMS 14 Connecting heat pumps", "2024-01-29"),
    ("s ev", "LMS-15_iss3.pdf", "LMS 15 Connecting charge points for electric vehicles", "2024-01-29"),
    ("s water", "LMS-21_iss3.pdf", "LMS 21 Water services to new homes: materials, sizes, testing", "2021-06-28"),
    ("s backflow", "LMS-23_iss1.pdf", "LMS 23 Backflow protection", "2019-02-11"),
    ("s fibre", "LMS-31_iss2.pdf", "LMS 31 Fibre ducts and entry points in new buildings", "2023-01-16"),
    ("s notify", "TF-1_hp_ev_notification.docx", "TF 1 Notification of a heat pump or charge point", "2024-01-29"),
    ("s gennotify", "TF-2_generation_commissioning.docx", "TF 2 Commissioning form for generation up to 16 A", "2024-05-13"),
    ("s genapp", "TF-3_generation_application.docx", "TF 3 Application to connect generation above 16 A", "2024-05-13"),
    ("s newapp", "TF-4_new_connection.docx", "TF 4 Application for a new connection (electricity, gas, water, fibre)", "2023-09-25"),
    ("s charges 24", "connection_charges_2024-25.pdf", "Connection charges for developers 2024/25", "2024-04-01"),
    ("s charges 25", "connection_charges_2025-26.pdf", "Connection charges for developers 2025/26", "2025-02-17"),
    ("s approved", "approved_installers_list_2025-02.xlsx", "Register of approved installers", "2025-02-01"),
    ("s dig", "safe_digging_cables_pipes.pdf", "Before you dig: plans of cables and pipes", "2022-04-11"),
]
NOTICES = [
    ("n elec 23", "PN-2022-11-E.pdf", "Electricity prices from 1 January 2023: notice", "2022-11-18"),
    ("n elec 24", "PN-2023-11-E.pdf", "Electricity prices from 1 January 2024: notice", "2023-11-17"),
    ("n elec 25", "PN-2024-11-E.pdf", "Electricity prices from 1 January 2025: notice", "2024-11-15"),
    ("n gas 23", "PN-2022-11-G.pdf", "Gas prices from 1 January 2023: notice", "2022-11-18"),
    ("n gas 24", "PN-2023-11-G.pdf", "Gas prices from 1 January 2024: notice", "2023-11-17"),
    ("n gas 25", "PN-2024-11-G.pdf", "Gas prices from 1 January 2025: notice", "2024-11-15"),
    ("n water 24", "PN-2024-02-W.pdf", "Water charges from 1 April 2024: notice", "2024-02-09"),
    ("n water 25", "PN-2025-02-W.pdf", "Water charges from 1 April 2025: notice", "2025-02-07"),
    ("n bb 24", "PN-2024-03-B.pdf", "Larkline prices from 1 April 2024: notice", "2024-03-01"),
    ("n bb 25", "PN-2025-02-B.pdf", "Larkline prices from 1 April 2025: notice", "2025-02-28"),
]
REGULATOR = [
    ("r water", "OUS_FD_water_2025-30.pdf", "OUS final decision: Lowmere water price control 2025–2030", "2024-12-19"),
    ("r elec", "OUS_FD_elec_2023-28.pdf", "OUS final decision: Lowmere electricity price control 2023–2028", "2022-12-08"),
    ("r fine", "OUS_penalty_2023-09.pdf", "OUS penalty notice: Lowmere's handling of prepayment customers", "2023-09-14"),
    ("r ombud", "energy_water_ombudsman.pdf", "Taking your complaint to the Utilities Ombudsman", "2022-01-10"),
    ("r code", "complaints_procedure_2023.pdf", "Our complaints procedure", "2023-04-17"),
]
JOBS = [
    ("j leak", "JD_Leakage_Technician.docx", "Job description: Leakage Technician"),
    ("j control", "JD_Network_Control_Engineer.docx", "Job description: Network Control Engineer"),
    ("j advisor", "JD_Customer_Advisor.docx", "Job description: Customer Advisor (contact centre)"),
    ("j jointer", "JD_Cable_Jointer.docx", "Job description: Cable Jointer"),
    ("j apprentice", "apprentices_2025_brochure.pdf", "Apprenticeships 2025: jointing, metering, water networks"),
    ("j smart", "JD_Smart_Meter_Fitter.docx", "Job description: Smart Meter Fitter"),
    ("j scientist", "JD_Water_Quality_Scientist.docx", "Job description: Water Quality Scientist"),
    ("j fibre", "JD_Fibre_Splicer.docx", None),
    ("j standby", "HR-17_standby_callout_rest.pdf", "HR 17 Standby, call-out and rest periods"),
    ("j lone", "HS-06_lone_working.pdf", "HS 06 Lone working and visits to customers' homes"),
    ("j dogs", "HS-09_dogs.pdf", "HS 09 Dogs at customers' premises"),
    ("j van", "FL-02_vans_private_use.pdf", "FL 02 Vans: fuel cards, trackers and private use"),
    ("j goodwill", "CC-12_goodwill_limits.pdf", "CC 12 Goodwill payments: what an advisor may offer"),
    ("j vulnerable", "CC-15_spotting_vulnerability.pdf", "CC 15 Recognising vulnerable callers"),
    ("j script", "CC-20_storm_script.docx", None),
]
ZONES = [
    (1, "grain", "Grainthwaite", "Dales"), (2, "skelby", "Skelby", "Dales"), (3, "fell", "Upper Fellbeck", "Dales"),
    (4, "north", "Marwick North", "Vale"), (5, "south", "Marwick South", "Vale"), (6, "penny", "Pennyford", "Vale"),
]

catalogue = Catalogue()
q = Questions("utility", today="2025-03-10")


def compose():
    catalogue.group("Electricity Prices", service="electricity", note="prices run from 1 January to 31 December")
    for year in range(2022, 2026):
        for code, region, letter in REGIONS:
            old = year < 2023
            file = f"T-EL-STD-{letter}-{year % 100}.pdf" if old else f"Electricity_Standard_{region}_{year}.pdf"
            catalogue.add("Electricity Prices", f"std {code} {year}", f"{SITE}/tariffs/electricity/{file}",
                          title=f"Price sheet, domestic electricity, {region} area, {year}" if old else f"Standard Electricity tariff {year}: {region}",
                          tariff="Standard", region=region, valid_from=None if old else f"{year}-01-01")
    for year in (2023, 2024, 2025):
        for code, region, letter in REGIONS:
            old = year == 2023
            catalogue.add("Electricity Prices", f"night {code} {year}",
                          f"{SITE}/tariffs/electricity/{f'T-EL-WM-{letter}-23.pdf' if old else f'NightSaver_{region}_{year}.pdf'}",
                          title=f"White Meter night rates {year}, {region} area" if old else f"Night Saver tariff (formerly White Meter) {year}: {region}",
                          tariff="White Meter" if old else "Night Saver", region=region, valid_from=f"{year}-01-01")
    for handle, file, title, valid in (
        ("drive 2024", "DriveTime_2024.pdf", "DriveTime tariff for electric cars 2024, all regions", "2024-01-01"),
        ("drive 2025", "DriveTime_2025.pdf", "DriveTime tariff for electric cars 2025, all regions", "2025-01-01"),
        ("biz 2024", "Business_Electricity_2024.pdf", "Small business electricity prices 2024", "2024-01-01"),
        ("biz 2025", "Business_Electricity_2025.pdf", "Small business electricity prices 2025", "2025-01-01"),
        ("fix 2025", "Fix12_spring2025.pdf", "Fix 12: one-year fixed price electricity and gas, spring 2025", "2025-02-24"),
    ):
        catalogue.add("Electricity Prices", handle, f"{SITE}/tariffs/electricity/{file}", title=title, valid_from=valid)

    catalogue.group("Gas", service="gas", regions=["Coast", "Vale"])
    for year in range(2022, 2026):
        for code, region, letter in REGIONS[1:]:
            catalogue.add("Gas", f"gas {code} {year}", f"{SITE}/tariffs/gas/gas-{code}-{year}.pdf", title=f"Standard Gas tariff {year}: {region}",
                          region=region, valid_from=f"{year}-01-01")
    leaflets("Gas", "gas", GAS_LEAFLETS)

    catalogue.group("Water at Home", service="water", formerly="Eskerdale Water")
    for year in range(2022, 2026):
        for code, region, letter in (REGIONS[0], REGIONS[2]):
            span = f"{year}/{year % 100 + 1}"
            catalogue.add("Water at Home", f"water {code} {year}", f"{SITE}/tariffs/water/Charges_{region}_{year}-{year % 100 + 1}.pdf",
                          title=f"Household water and sewerage charges {span}, {region}", region=region, period=span,
                          valid_from=f"{year}-04-01" if year != 2023 else None)
    catalogue.add("Water at Home", "water large", f"{SITE}/tariffs/water/large_users_2024-25.pdf", title="Water charges for large users and farms 2024/25",
                  period="2024/25", valid_from="2024-04-01")

    leaflets("Water at Home", "water", PIPES)

    catalogue.group("Drinking Water", service="water", formerly="Eskerdale Water")
    for year in range(2022, 2025):
        for number, code, zone, region in ZONES:
            if (code, year) == ("fell", 2022):
                continue
            file = f"WQ{year % 100}_zone{number:02}.pdf" if year < 2023 else f"water-quality-{zone.lower().replace(' ', '-')}-{year}.pdf"
            catalogue.add("Drinking Water", f"wq {code} {year}", f"{SITE}/water-quality/{year}/{file}",
                          title=f"Zone {number} {zone}: results of water tests {year}" if year < 2023 else f"Water quality report {year}: {zone}",
                          zone=zone, region=region if year > 2022 else None, published=f"{year + 1}-02-{10 + number}")
    leaflets("Drinking Water", "water-quality", QUALITY_LEAFLETS)

    catalogue.group("Larkline Broadband", service="broadband", help_line="0800 555 0144")
    for year in (2022, 2023, 2024, 2025):
        catalogue.add("Larkline Broadband", f"bb {year}", f"{SITE}/larkline/Larkline_pricelist_{year}.pdf", title=f"Larkline price list {year}",
                      valid_from=f"{year}-04-01")
    leaflets("Larkline Broadband", "larkline", BROADBAND)

    catalogue.group("Terms and Conditions")
    for handle, file, version, title, valid in TERMS:
        catalogue.add("Terms and Conditions", handle, f"{SITE}/legal/{file}", name=title, version=version, in_force_from=valid)

    for group, folder, rows in (
        ("Billing and Payment", "billing", BILLING), ("Extra Care", "care", CARE), ("Meters", "meters", METERS), ("Solar, Heat and Charging", "green", GREEN),
    ):
        catalogue.group(group)
        leaflets(group, folder, rows)
    catalogue.group("Forms")
    for handle, file, title in FORMS:
        catalogue.add("Forms", handle, f"{SITE}/forms/{file}", title=title, form_number=file.split("_")[0].replace("-", " "))

    catalogue.group("Power Cuts and Incidents")
    leaflets("Power Cuts and Incidents", "outages", CUTS)
    for handle, file, title, day, published in INCIDENTS:
        catalogue.add("Power Cuts and Incidents", handle, f"{SHARE}/incident-reports/{file}", title=title, document_type="incident report",
                      incident_date=day, published=published)
    for year in range(2021, 2025):
        catalogue.add("Power Cuts and Incidents", f"rel {year}", f"{SHARE}/incident-reports/reliability_{year}.pdf",
                      title=f"Electricity network reliability {year}: minutes lost and interruptions", document_type="annual statistics",
                      published=f"{year + 1}-02-28" if year != 2022 else None)

    catalogue.group("Installers and Developers", audience="trade", contact="trade@lowmere.example")
    leaflets("Installers and Developers", "trade", TRADE)

    catalogue.group("Prices and Regulation", regulator="Office of Utility Supervision (OUS)")
    for year in range(2020, 2024):
        span = f"{year}/{year % 100 + 1}"
        catalogue.add("Prices and Regulation", f"perf {year}", f"{SHARE}/ous/APR_water_{year}-{year % 100 + 1}.pdf",
                      title=f"Annual performance report to OUS {span}: water (leakage, supply interruptions, pollution)", period=span,
                      published=f"{year + 1}-07-15")
    for year in (2023, 2024):
        for half in (1, 2):
            catalogue.add("Prices and Regulation", f"comp {year} {half}", f"{SHARE}/ous/complaints_H{half}_{year}.xlsx",
                          title=f"Complaints report to OUS, H{half} {year}", published=f"{year}-08-30" if half == 1 else f"{year + 1}-02-27")
    leaflets("Prices and Regulation", "notices", NOTICES)
    leaflets("Prices and Regulation", "regulation", REGULATOR)

    catalogue.group("Jobs and Staff")
    for handle, file, title in JOBS:
        catalogue.add("Jobs and Staff", handle, f"{SHARE}/people/{file}", title=title)


def leaflets(group, folder, rows):
    for handle, file, title, published in rows:
        catalogue.add(group, handle, f"{SITE}/{folder}/{file}", title=title, published=published)


compose()


only = catalogue.only


# By content or situation.
q.ask("not-companies", "we've got storage heaters and live on the coast, what does a unit cost during the night", only("night coast 2025"))
q.ask("not-companies", "the whole street just went dark what now", only("o what"))
q.ask("not-companies", "My mother is on an oxygen concentrator. What happens to her if the electric goes off, and how do we let you know about her?",
      only("c medical", "c psr", "f psr"))
q.ask("not-companies", "leaving our flat on the 28th, what do you need from me", only("bill move", "f move"))
q.ask("not-companies", "theres a wet patch outside number 14 on the pavement and it never dries up", only("p street"))
q.ask("not-companies", "every tap in the house is shut and the little wheel on the water meter still goes round", only("p home"))
q.ask("not-companies", "pipe under the drive burst and we've been billed £900 for water we never used, plumber has fixed it now. can some of that be knocked off",
      only("p allowance", "f leak"))
q.ask("not-companies", "what should I set the salt to on my new dishwasher, LM4 postcode", only("wq hard"))
q.ask("not-companies", "is there any of that teflon stuff in what we drink? saw it on the news", only("wq pfas"))
q.ask("not-companies", "house is from 1930, the pipe coming up under the sink is dull grey and soft when you scratch it. should the kids be drinking from it?",
      only("p lead", "f lead"))
q.ask("not-companies", "hub 4 has a solid red light and no internet", only("b hub4", "b hub4 quick"))
q.ask("not-companies", "how much do you pay per kWh for what my roof sends back to you", only("g export 25"))
q.ask("not-companies", "man at the door says he's from lowmere and wants to come in, how do i know he's real", only("c caller"))
q.ask("not-companies", "lost my job, i can't pay this month's bill", only("c debt", "f plan", "c fund"))
q.ask("not-companies", "Why is there an E beside the reading on my gas bill when nobody has been to look at it?", only("bill est", "bill energy"))
q.ask("not-companies", "my husband passed away in january and the account is only in his name", only("bill death", "f bereave"))
q.ask("not-companies", "it stinks of gas in my kitchen", only("gas smell"))
q.ask("not-companies", "I really don't want one of those smart things in my house. Can you force me?", only("m why"))
q.ask("not-companies", "tap's running the colour of tea since this morning", only("wq brown"))
q.ask("not-companies", "key meter has run out, its sunday night and the shop is shut", only("m prepay"))
q.ask("not-companies", "what am i entitled to after two days with no electric", only("o pay", "f comp"))
q.ask("not-companies", "dad has one of those pendant alarms that goes through the phone. does it still work on your fibre if the power fails?", only("b voice"))
q.ask("not-companies", "four kids, the youngest has bad eczema and has to be bathed twice a day. is there some kind of ceiling on what we pay for water",
      only("c cap", "f cap"))
q.ask("not-companies", "signed up to larkline last tuesday and changed my mind", only("f cancel", "t bb 3"))
q.ask("not-companies", "you sent a bill going back three years, are you allowed to do that?", only("bill back"))
q.ask("not-companies", "How can I stop my teenager going online after eleven?", only("b filter"))
q.ask("not-companies", "when does larkline fibre get to Upper Fellbeck", only("b coverage"))
q.ask("not-companies", "power surge blew up our telly, who pays", only("f damage"))
q.ask("not-companies", "Fitting a 3.6 kW string of panels on a single phase house next week. Do I need your OK beforehand or is it enough to tell you after?",
      only("s micro", "s gennotify"))
q.ask("not-companies", "electric and water in the same trench, what gap between them and how deep", only("s trench"))
q.ask("not-companies", "we are putting up 12 houses in the Vale this autumn, what will you charge us to hook them all up", only("s charges 25"))
q.ask("not-companies", "got called out at 3am, when do i have to be back in for my normal shift", only("j standby"))
q.ask("not-companies", "Customer's been on the phone to me for the third time about the same missed appointment. How much can I give her without asking a manager?",
      only("j goodwill"))
q.ask("not-companies", "does it make sense to get metered for water, just the two of us in a 4 bed house", only("m water"))

q.ask("alias", "how do i get my nan on the PSR", only("c psr", "f psr"))
q.ask("alias", "white meter, vale, what are the rates these days", only("night vale 2025"))
q.ask("alias", "the time eskerdale told everybody in skelby to boil their water, did anyone ever find out why", only("wq boil"))

q.ask("typo", "direct debt mandat form plese", only("f dd"))
q.ask("typo", "carbn monoxcide alram keeps beeping evry minute", only("gas co"))
q.ask("typo", "standrad electricty tarrif for the vail 2023", only("std vale 2023"))
q.ask("typo", "frozzen pips in the loft help", only("p frozen"))

q.ask("document-type", "just the form to get my credit paid back please, i've read the leaflet", only("f refund"))
q.ask("document-type", "full manual for the hub 3, not the little card that came in the box", only("b hub3"))
q.ask("document-type", "LMS for heat pumps. The standard for installers, I don't need the householder blurb", only("s heat"))
q.ask("document-type", "can I see the regulator's own decision on your water prices for the next five years", only("r water"))
q.ask("document-type", "job description for whoever runs the control room", only("j control"))

q.ask("several-periods", "by how much did the standing charge on the coast go up between 2022 and now? ordinary electricity tariff", only("std coast 2022"),
      only("std coast 2025"))
q.ask("several-periods", "nitrate in pennyford water, 2022 against 2024", only("wq penny 2022"), only("wq penny 2024"))
q.ask("several-periods", "I need leakage in each of 2020/21, 2021/22 and 2022/23", only("perf 2020", "perf 2021"),
      only("perf 2021", "perf 2022"), only("perf 2022", "perf 2023"))
q.ask("several-periods", "what did you change in the electricity and gas terms, 2021 ones vs the ones from this january", only("t energy 5"), only("t energy 6"))
q.ask("several-periods", "what did you give for solar in 2023 and what in 2024", only("g export 23"), only("g export 24"))

q.ask("relative-date", "what was i paying for a unit last year, standard electricity, dales", only("std dales 2024"))
q.ask("relative-date", "how many complaints did you have in the second half of last year", only("comp 2024 2"))
q.ask("relative-date", "were there any failures in the Marwick South tap water two years ago?", only("wq south 2023"))
q.ask("relative-date", "why did it take you three days to get us back on after the storm this january", only("i eoghan"))
q.ask("relative-date", "what will our water cost from next month? we live in the vale", only("water vale 2025", "n water 25"))
q.ask("relative-date", "minutes without supply per customer, year before last", only("rel 2023"))
q.ask("relative-date", "gas on the coast three years ago, price per kwh", only("gas coast 2022"))
q.ask("relative-date", "the internet was down a whole day last september, what was it", only("i larkline"))

# Talks.
q.ask("follow-up", "and on the coast?", only("std coast 2025"),
      history=["how much is a unit of electricity on standard in the dales", "On the Standard tariff in the Dales a unit costs 27.4p in 2025."])
q.ask("follow-up", "what about 2022", only("gas vale 2022"),
      history=["standing charge for gas in the vale", "In the Vale the standing charge for gas is 31.2p a day in 2025."])
q.ask("follow-up", "no i meant the water one", only("bill water"),
      history=["can you explain the lines on my bill", "Your electricity bill shows the units that you used, the standing charge for each day, and VAT."])
q.ask("follow-up", "yes please", only("f surface"),
      history=["our gutters run into a soakaway, not the sewer. why do i pay for drainage",
               "If all your rain soaks away on your own land you can have a surface water rebate. Shall I give you the claim form?"])
q.ask("follow-up", "how do i put it back to factory settings", only("b hub3"),
      history=["hub 3 what does the orange light mean", "Orange on the Hub 3 means that it is connecting to the network. This may take three minutes."])
q.ask("follow-up", "the newest one", only("b hub4", "b hub4 quick"),
      history=["how do i change the wifi password", "That depends on your router. Do you have a Hub 2, a Hub 3 or a Hub 4?"])
q.ask("follow-up", "same for marwick north please", only("wq north 2024"),
      history=["how much chlorine was in the skelby water in 2024", "In the Skelby zone free chlorine was 0.41 mg/l on average in 2024."])
q.ask("follow-up", "and the year before?", only("wq grain 2022"),
      history=["did grainthwaite have lead in the water in 2024", "No sample in Grainthwaite was above the limit for lead in 2024.", "and 2023?",
               "In 2023 one of 48 samples in Grainthwaite was above the limit."])
q.ask("follow-up", "upper fellbeck", only("wq fell 2024"),
      history=["where do i see the test results of my water", "We publish a report for each zone every year. Where do you live?"])
q.ask("follow-up", "what if we want to keep some of it for the evening instead of selling it", only("g battery"),
      history=["thinking of panels on the garage, how does it go", "You get a quote from an approved installer, they tell us, and you apply for export payments."])
q.ask("follow-up", "this one's 30 kW three phase, on a barn", only("s large", "s genapp"),
      history=["do i need permission to connect a 3 kw inverter", "No. Up to 16 A per phase you connect it and send us the commissioning form within 28 days."])
q.ask("follow-up", "ok which paper do i send in to apply", only("s newapp"),
      history=["what does a water connection for one new house cost", "A standard connection in a made road is £1,140 in 2025/26, without infrastructure charges."])
q.ask("follow-up", "he's only 17 and has no qualifications yet", only("j apprentice"),
      history=["what do you need to be a cable jointer, it's for my son", "A Cable Jointer needs a level 3 qualification, a driving licence and two years of experience."])
q.ask("follow-up", "so how much money do i get for that", only("o pay"),
      history=["why was nobody sent to us during storm eoghan", "In Storm Eoghan 214 poles were down. Roads in the Dales were closed, and some homes were off for 61 hours."])
q.ask("follow-up", "and gas?", only("n gas 25", "gas vale 2025", "gas coast 2025"),
      history=["is electricity going up again", "Electricity prices went up by 4.1% on average on 1 January 2025."])
q.ask("follow-up", "where does it say that in the contract?", only("t bb 3"),
      history=["what do i pay if i leave larkline after 6 months", "You pay the remaining months of the 18-month minimum term, less 4% of each."])
q.ask("follow-up", "sorry should have said, it's for my shop", only("biz 2025"),
      history=["standard electricity price vale", "The Standard tariff in the Vale is 27.9p a unit and 58p a day in 2025."])
q.ask("follow-up", "we're getting an electric car in may, is there something better than that for us", only("drive 2025"),
      history=["when do the cheap hours start on night saver", "Night Saver's cheap hours are from midnight to seven."])
q.ask("follow-up", "and who do i go to if you still do nothing after that?", only("r ombud", "r code"),
      history=["how long do you have to answer my complaint", "We answer within ten working days, and have eight weeks to settle it."])
q.ask("follow-up", "Great, thanks. Other question: the bedroom at the back hardly gets any wifi", only("b slow", "b mesh"),
      history=["how do i get my bills by email", "Choose Paperless in the MyLowmere app, under Settings."])
q.ask("follow-up", "is that done on paper or can someone at the council fill it in for her", only("f psr", "c psr"),
      history=["my neighbour is 84 and nearly blind, do you have help for people like her",
               "Yes. On the Priority Register she gets bills in large print, a call before planned work and help in long power cuts."])
q.ask("follow-up", "what's in it about dogs? the last fitter got bitten", only("j dogs", "j lone"),
      history=["which safety rules have we got for going into people's houses", "HS 06 is on lone working and visits to customers' homes; HS 09 is on dogs."])
q.ask("follow-up", "and my half, do you help with the cost of that", only("p lead scheme"),
      history=["who has to replace a lead pipe", "The part up to the boundary of your land is ours, the rest is yours."])
q.ask("follow-up", "oh no wait, mine is the old one with the round screen, first ones you did", only("m ihd1"),
      history=["display of my smart meter is frozen", "On the GlowPad 2, hold the button at the back for ten seconds to restart it."])

# Nothing to be chosen.
q.ask("abstention", "hello, anyone there?")
q.ask("abstention", "am i talking to a person or a computer")
q.ask("abstention", "how do i bleed a radiator")
q.ask("abstention", "When does Severnside Power put its prices up?")
q.ask("abstention", "What is Ohm's law again?")
q.ask("abstention", "what day do they collect the recycling in skelby")
q.ask("abstention", "need the manual for a Tolvox AX90 router, bought it on the internet")
q.ask("abstention", "who invented the light bulb")
q.ask("abstention", "how much water should you drink a day")
q.ask("abstention", "good morning! hope you had a nice weekend")
q.ask("abstention", "brilliant, that worked, cheers",
      history=["how do i restart hub 4", "Hold the button on the back of the Hub 4 for five seconds, then wait for the white light."])
q.ask("abstention", "well that's daylight robbery if you ask me",
      history=["standing charge dales 2025", "The standing charge on the Standard tariff in the Dales is 61p a day in 2025."])
q.ask("abstention", "and what's the weather going to do at the weekend",
      history=["how many homes were off in storm dorrit", "About 23,000 homes in the Vale lost power in Storm Dorrit."])
q.ask("abstention", "what do Calder Gas charge then?",
      history=["gas price vale", "A unit of gas is 6.8p in the Vale in 2025."])
q.ask("abstention", "ok i'll ring them tomorrow. bye for now",
      history=["who do i call about my lost meter key", "Call 0800 555 0120. You can pick up a new key at any shop with our sign."])
q.ask("abstention", "haha fair enough",
      history=["do you put fluoride in the water to control us", "No. We add no fluoride at all."])
q.ask("abstention", "could you write my daughter a short poem about rain for her school",
      history=["what is the surface water rebate", "If your rain soaks away on your own land, we take the drainage charge off your bill."])
q.ask("abstention", "which football team do you support",
      history=["how do i pay my bill", "You can pay by Direct Debit, by card in the app, or at a post office."])
q.ask("abstention", "what's the best make of electric car for a family of five",
      history=["how long does it take to charge a car at home", "With a 7 kW charger about eight hours from empty."])
q.ask("abstention", "Thanks for being so patient with me, I'm not good with these things",
      history=["where is the number on my meter", "It is below the bar code and has eight figures.", "i can't see it, is it the long one?",
               "The long one is the supply number. The meter's number begins with two letters."])

# --- more
q.ask("several-periods", "night saver in the dales, what was it last year and what is it now", only("night dales 2024"), only("night dales 2025"))
q.ask("several-periods", "You wrote reports after Borin and after Celandine. Did the second find that you had done what the first asked for?", only("i borin"), only("i celandine"))
q.ask("several-periods", "how many complaints in each half of last year", only("comp 2024 1"), only("comp 2024 2"))
q.ask("several-periods", "signed up with larkline in 2019. which terms did i sign then and which apply to me today", only("t bb 1"), only("t bb 3"))
q.ask("several-periods", "I want the sheets with the household water charges in the Vale: the one that runs out this month and the one that follows it", only("water vale 2024"), only("water vale 2025"))
q.ask("several-periods", "minutes lost per customer, each year since 2021", only("rel 2021"), only("rel 2022"), only("rel 2023"), only("rel 2024"), most=5)
q.ask("follow-up", "what was that one back in 2022?", only("gas vale 2022"), history=[
    "gas unit price coast", "On the Coast gas costs 6.91p per kWh in 2025.", "and the vale", "In the Vale it is 6.74p per kWh."])
q.ask("follow-up", "oh sorry, it says 2 on the bottom, not 3", only("b hub2"), history=[
    "how do i reset my hub 3", "Hold the button on the back of the Hub 3 for ten seconds, until the light turns white."])
q.ask("follow-up", "Yes, what are the conditions?", only("p lead scheme"), history=[
    "is it dangerous to have a lead pipe", "Let the tap run in the morning and do not use the water for baby milk. We also replace our half of a lead pipe if you replace yours; would you like to know more?"])
q.ask("follow-up", "and the paper i send you afterwards", only("s notify"), history=[
    "which of your standards covers a 7 kW wallbox, i'm the electrician", "LMS 15, Connecting charge points for electric vehicles, issue 3."])
q.ask("follow-up", "right so where do i put in for it", only("f comp"), history=[
    "we had no power for 31 hours in that last storm, do we get money", "Under the guaranteed standards you are due a payment after 24 hours, and more for each further 12 hours."])
q.ask("several-companies", "Chlorine in Marwick North and in Marwick South last year, we're choosing between two houses", only("wq north 2024"), only("wq south 2024"))
q.ask("several-companies", "job descriptions of the cable jointer and of the fibre splicer", only("j jointer"), only("j fibre"))

# --- more still
q.ask("relative-date", "what will larkline cost from april", only("bb 2025", "n bb 25"))
q.ask("relative-date", "The storm last autumn that cut off half the Vale: have you looked into what went wrong?", only("i dorrit"))
q.ask("relative-date", "how much did pensioners get off in the winter before this one", only("c winter 23"))
q.ask("relative-date", "I came to you for gas in summer 2022. Which conditions did I sign up to?", only("t energy 5"))
q.ask("relative-date", "how much water leaked away in the first covid year, 20/21", only("perf 2020"))
q.ask("follow-up", "ours is going to be 40 A on each phase", only("s large"), history=[
    "which standard do i follow for a pv system", "LMS 11, Generation and storage up to 16 A per phase, issue 5."])
q.ask("follow-up", "and who gets it? only half our roof goes to the drain", only("p surface"), history=[
    "where do i claim the surface water rebate", "With form LF 19, Surface water rebate claim."])
q.ask("follow-up", "is there something special if you've got an electric car", only("drive 2025"), history=[
    "unit price electricity coast", "On the Standard tariff a unit costs 29.4p on the Coast in 2025."])
q.ask("follow-up", "do I have to fill something in?", only("f bereave"), history=[
    "my husband died and the electric is in his name", "I am very sorry for your loss. Nothing will be cut off, and no bills will be sent until you have told us who takes over the account."])
q.ask("abstention", "a minute ago you said 29, make your mind up", history=[
    "unit price electricity coast", "On the Standard tariff a unit costs 29.4p on the Coast in 2025.", "what do i pay per unit then", "30.9p, with VAT."])
q.ask("abstention", "how do you wire a light that has two switches")
q.ask("abstention", "can you look into my account from where you are?")
q.ask("abstention", "which dishwasher uses less water, bosch or miele")

# --- once more
q.ask("follow-up", "panels are up since friday. how do I get onto that rate?", only("f export", "g solar"), history=[
    "what do you pay for solar power that goes back in the grid", "By the export rates of 2025 you get 12.4p for each kWh."])
q.ask("follow-up", "and nitrate? we live in pennyford", only("wq penny 2024"), history=[
    "do you put fluoride in the water", "No, we do not add any fluoride. A little of it is in the water by nature."])
q.ask("follow-up", "I've still got one of those in its box. How do I put it up?", only("b mesh"), history=[
    "wifi from the hub 4 doesn't reach the attic", "Put the Hub 4 as high and as free as you can. If that does not help, a Lark Mesh disc halfway brings the signal to the attic."])
q.ask("follow-up", "I've also paid too much over the year, about 80 quid. Can I have that back when I go?", only("f refund", "bill credit"), history=[
    "moving out on the 30th, what do I fill in", "Form LF 01, Moving home notification. Please send it two days before you leave, with a meter reading.",
    "water as well?", "Yes, one form is enough for all four services."])
q.ask("follow-up", "right, and before my lads put a spade in, where do we find out what's already down there", only("s dig"), history=[
    "how deep does the duct for an electric service have to be under a drive", "At least 600 mm under a drive, by LMS 03, Service trenches and ducts."])
q.ask("follow-up", "so is that getting better? give me the two half-years before it as well", only("comp 2024 1"), only("comp 2023 2"), history=[
    "how many people complained about you in the last half of 2024", "In the second half of 2024 there were 3,412 complaints, most of them about bills."])
q.ask("follow-up", "A man was at his door on Saturday and said you had sent him. How can Dad tell whether that's true?", only("c caller"), history=[
    "my father is 84 and gets confused, can you make a note of that", "Yes, he can join the Priority Register. Form LF 06 is the application; you may fill it in for him."])
q.ask("follow-up", "when we signed up in 23 it still had the old name. what was it a unit back then?", only("night coast 2023"), history=[
    "night rate coast", "With Night Saver a unit costs 14.9p at night on the Coast in 2025."])
q.ask("abstention", "oh thank goodness, I thought I'd broken the thing. cheers love", history=[
    "top up won't show on the meter", "Hold the code back for a minute, then press the blue button twice: the credit appears after the self-test."])
q.ask("abstention", "Could you tell the chap who's coming to bring a ladder? Ours is rotten.", history=[
    "what happens when the smart meter is put in", "The fitter needs about an hour and a half, and your electricity is off for twenty minutes of that."])
