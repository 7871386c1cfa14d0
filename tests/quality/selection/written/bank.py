"""The knowledge base of a bank's internal assistant: products by version, rates by month, policies, minutes, reports; several schemes of names."""

import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://norvane-assistant-kb"
TODAY = datetime.date(2025, 6, 19)

catalogue = Catalogue()
q = Questions("bank", today="2025-06-19")

# group, folder, what else the group tells, papers: handle | path | title | type | date | version or number.
# A paper with nothing after its path is known by path alone; "-" as a title means that only the file's name is told.
SHELVES = [
    ("Branch Manual", "branch-manual", {"department": "Branch Network"}, """
bp open | BP-01 Opening and Closing the Branch.pdf | Opening and Closing the Branch | Procedure | 2024-02-01 | BP-01
bp keys | BP-02 Keys, Combinations and Dual Control.pdf | Keys, Combinations and Dual Control | Procedure | 2024-02-01 | BP-02
bp cashlimits | BP-03 Vault and Till Cash Limits.pdf | Vault and Till Cash Limits | Procedure | 2025-01-15 | BP-03
bp difference | BP-04 Teller Shortages and Surpluses.pdf | Teller Shortages and Surpluses | Procedure | 2023-06-12 | BP-04
bp counterfeit | BP-05 Suspect Counterfeit Notes.pdf | Suspect Counterfeit Notes | Procedure | 2023-06-12 | BP-05
bp coin | BP-06 Coin Lodgements.pdf | Coin Lodgements | Procedure | 2022-11-30 | BP-06
bp cheque | BP-07 Cheque Lodgements and Unpaids.pdf | Cheque Lodgements and Unpaids | Procedure | 2024-05-20 | BP-07
bp minors | BP-08 Accounts for Minors.pdf | Accounts for Minors | Procedure | 2024-05-20 | BP-08
bp nonresident | BP-09 Accounts for Non-Residents.pdf | Accounts for Non-Residents | Procedure | 2023-10-02 | BP-09
bp deceased | BP-10 Deceased Customers.pdf | Deceased Customers and Release of Funds | Procedure | 2024-09-09 | BP-10
bp attorney | BP-11 Powers of Attorney and Third-Party Mandates.pdf | Powers of Attorney and Third-Party Mandates | Procedure | 2024-09-09 | BP-11
bp joint | BP-12_joint_accounts_adding_removing_a_party.pdf
bp lostcard | BP-13_lost_and_stolen_cards.pdf
bp safebox | BP-14_safe_deposit_boxes.pdf
bp raid | BP-15_robbery_and_tiger_kidnap.pdf
bp bomb | BP-16_bomb_threats_and_suspect_packages.pdf
bp atm | BP-17_atm_replenishment_and_retained_cards.pdf
bp fx | BP-18_buying_and_selling_foreign_notes.pdf
bp bigcash | BP-19_large_cash_withdrawals.pdf
bp dormant | BP-20_dormant_accounts.pdf
bp id | BP-21_identification_at_the_counter.pdf
bp scam | BP-22_intervening_when_a_customer_is_being_scammed.pdf
bp nightsafe | Night Safe wallets procedure.docx | -
bp cantopen | what to do if the branch can't open (BCP).docx | -
bp access | Serving customers who are deaf, blind or use a wheelchair.docx | -
bp visitors | visitors and contractors on site.docx | -
bp switching | Account switching code - steps for branches.docx | -
bp dd | standing orders and direct debits, how to set up, amend, recall.docx | -
"""),
    ("Lending Policy", "credit/lending-policy", {"owner": "Credit Risk", "approved_by": "Board Risk Committee"}, """
lp 1 | LP Section 01 - Lending Principles and Risk Appetite.pdf | Section 1: Lending Principles and Risk Appetite | Policy | 2025-01-30
lp 2 | LP Section 02 - Delegated Lending Authorities.pdf | Section 2: Delegated Lending Authorities | Policy | 2025-01-30
lp 3 | LP Section 03 - Affordability and Income.pdf | Section 3: Affordability and Income Assessment | Policy | 2025-01-30
lp 3 old | superseded/LP Section 03 - Affordability and Income (2022).pdf | Section 3: Affordability and Income Assessment (superseded) | Policy | 2022-06-15
lp 4 | LP Section 04 - Residential Mortgages.pdf | Section 4: Residential Mortgages, LTV and LTI Limits | Policy | 2025-01-30
lp 4 old | superseded/LP Section 04 - Residential Mortgages (2023).pdf | Section 4: Residential Mortgages, LTV and LTI Limits (superseded) | Policy | 2023-03-01
lp 5 | LP Section 05 - Buy-to-Let.pdf | Section 5: Buy-to-Let | Policy | 2024-03-28
lp 6 | LP Section 06 - Unsecured Personal Lending.pdf | Section 6: Unsecured Personal Lending | Policy | 2024-03-28
lp 7 | LP Section 07 - Self-Employed Applicants.pdf | Section 7: Self-Employed Applicants and Contractors | Policy | 2024-03-28
lp 8 | lp_s08_credit_register_and_scoring.pdf
lp 9 | lp_s09_security_and_valuations.pdf
lp 10 | lp_s10_guarantees.pdf
lp 11 | lp_s11_agriculture.pdf
lp 12 | lp_s12_commercial_property.pdf
lp 13 | lp_s13_arrears_and_forbearance.pdf
lp 14 | lp_s14_write_offs_and_loan_sales.pdf
lp 15 | lp_s15_large_exposures_connected_parties.pdf
lp 16 | LP Section 16 - Sectors We Do Not Lend To.pdf | Section 16: ESG Exclusions - Sectors We Do Not Lend To | Policy | 2025-01-30
"""),
    ("Compliance and Financial Crime", "compliance", {}, """
aml policy | AML-CFT Policy v7.pdf | Anti-Money Laundering and Terrorist Financing Policy | Policy | 2025-02-10 | 7.0
aml policy old | archive/AML-CFT Policy v6.pdf | Anti-Money Laundering and Terrorist Financing Policy | Policy | 2023-02-20 | 6.0
aml cdd | CDD Standard.pdf | Customer Due Diligence Standard | Standard | 2024-07-01 | 3.1
aml pep | PEP Standard.pdf | Politically Exposed Persons Standard | Standard | 2024-07-01 | 2.0
aml sanctions | Sanctions Screening Standard.pdf | Sanctions Screening Standard | Standard | 2024-10-14 | 4.0
aml str | STR Procedure.pdf | Reporting a Suspicious Transaction to the MLRO | Procedure | 2024-04-08 | 2.2
aml strform | Form C-11 Internal Suspicion Report.docx | Form C-11: Internal Suspicion Report | Form | 2024-04-08
aml funds | source_of_funds_and_wealth_guidance.pdf
aml cash | cash_lodgements_over_10000_guidance.pdf
aml tipping | tipping_off_dos_and_donts.pdf
aml correspondent | correspondent_banking_due_diligence.pdf
aml records | record_retention_schedule.xlsx
aml bwra 2023 | Business-Wide Risk Assessment 2023.pdf | - | | 2023-11-30
aml bwra 2024 | Business-Wide Risk Assessment 2024.pdf | - | | 2024-11-28
aml mlro 2023 | MLRO Annual Report 2023.pdf | - | | 2024-03-15
aml mlro 2024 | MLRO Annual Report 2024.pdf | - | | 2025-03-14
co breach | Personal Data Breach Procedure.pdf | Personal Data Breach Procedure | Procedure | 2023-09-04
co dsar | Data Subject Access Requests.pdf | Handling Data Subject Access Requests | Procedure | 2023-09-04
co conflicts | Conflicts of Interest Policy.pdf | Conflicts of Interest Policy | Policy | 2024-01-22
co gifts | Gifts and Hospitality Policy.pdf | Gifts and Hospitality Policy | Policy | 2024-01-22
co dealing | personal_account_dealing_rules.pdf
co speakup | Speak Up (Whistleblowing) Policy.pdf | Speak Up (Whistleblowing) Policy | Policy | 2024-06-17
co vulnerable | vulnerable_customers_policy.pdf
co complaints | Complaints Handling Procedure.pdf | Complaints Handling Procedure | Procedure | 2025-03-03
co crs | FATCA-CRS self-certification form (individuals).pdf | - | Form
"""),
    ("Human Resources", "hr", {"department": "People & Culture"}, """
hr leave | policies/Annual Leave Policy.pdf | Annual Leave Policy | Policy | 2025-01-06
hr sick | policies/Sickness Absence Policy.pdf | Sickness Absence Policy | Policy | 2024-06-01
hr maternity | policies/Maternity and Adoptive Leave.pdf | Maternity and Adoptive Leave Policy | Policy | 2023-09-01
hr paternity | policies/Paternity and Parents Leave.pdf | Paternity and Parents' Leave Policy | Policy | 2024-08-01
hr bereavement | policies/Compassionate Leave.pdf | Compassionate Leave Policy | Policy | 2022-05-16
hr remote | policies/Hybrid Working Policy 2025.pdf | Hybrid Working Policy | Policy | 2025-04-01
hr remote old | policies/archive/Remote Working Policy 2022.pdf | Remote Working Policy | Policy | 2022-03-01
hr flexi | policies/flexitime_head_office.pdf
hr expenses | policies/Travel and Expenses Policy.pdf | Travel and Expenses Policy | Policy | 2024-11-04
hr staffloans | policies/Staff Lending and Preferential Rates.pdf | Staff Lending and Preferential Rates | Policy | 2024-02-12
hr pension | benefits/Pension scheme member booklet.pdf | - | Guide
hr health | benefits/Health insurance - what is covered 2025.pdf | - | Guide
hr bonus 2024 | pay/bonus_scheme_rules_2024.pdf
hr bonus 2025 | pay/bonus_scheme_rules_2025.pdf
hr scales 2024 | pay/salary_scales_2024.xlsx
hr scales 2025 | pay/salary_scales_2025.xlsx
hr dress | policies/dress_code_and_uniform.pdf
hr grievance | policies/Grievance Procedure.pdf | Grievance Procedure | Procedure | 2023-02-06
hr discipline | policies/Disciplinary Procedure.pdf | Disciplinary Procedure | Procedure | 2023-02-06
hr dignity | policies/Dignity at Work.pdf | Dignity at Work Policy | Policy | 2023-02-06
hr study | policies/education_assistance_and_exam_leave.pdf
hr longservice | benefits/long_service_awards.pdf
hr jury | policies/jury_service.pdf
hr careerbreak | policies/career_breaks.pdf
hr review | guides/Performance review - guide for managers.pdf | - | Guide
hr probation | forms/HR-F04 Probation Review.docx | Probation Review | Form | | HR-F04
hr leaveform | forms/HR-F01 Leave Request (paper).docx | Leave Request | Form | | HR-F01
hr bankform | forms/HR-F07 Change of Salary Account.docx | Change of Salary Account | Form | | HR-F07
hr mileage | forms/HR-F09 Mileage Claim.xlsx | Mileage Claim | Form | | HR-F09
hr bike | forms/HR-F12 Bike to Work Application.docx | Bike to Work Application | Form | | HR-F12
hr exit | forms/HR-F15 Exit Interview.docx | Exit Interview | Form | | HR-F15
hr referral | benefits/refer_a_colleague_bonus.pdf
hr social | policies/staff_use_of_social_media.pdf
hr calendar | Public holidays and bank closing days 2025.pdf | -
"""),
    ("IT Service Desk", "it/howto", {}, """
it password | KB0012 Reset your Windows password.html | Reset your Windows password | How-to | 2024-01-11 | KB0012
it mfa | KB0015 New phone - move your authenticator.html | New phone: move your authenticator | How-to | 2024-08-27 | KB0015
it vpn | KB0019 Connect to the VPN from home.html | Connect to the VPN from home | How-to | 2025-02-18 | KB0019
it printer | KB0023 Follow-me printing.html | Follow-me printing | How-to | 2023-05-30 | KB0023
it mailbox | KB0027 Shared mailboxes in Outlook.html | Shared mailboxes in Outlook | How-to | 2023-07-14 | KB0027
it phishing | KB0031 Report a phishing mail.html | Report a phishing mail | How-to | 2024-10-01 | KB0031
it encrypt | KB0034 Send an encrypted mail to a customer.html | Send an encrypted mail to a customer | How-to | 2024-10-01 | KB0034
it software | KB0038 Request software.html | Request software | How-to | 2023-11-20 | KB0038
it byod | byod-enrol-your-own-phone.html
it lost | lost-or-stolen-laptop.html
it corvuslock | corvus-core-banking-unlock-user.html
it corvuseod | corvus-core-banking-teller-end-of-day.html
it cheque | cheque-scanner-jams-and-calibration.html
it loanflow | loanflow-upload-and-index-documents.html
it beacon | beacon-crm-merge-duplicate-customers.html
it headset | softphone-headset-no-sound.html
it wifi | guest-wifi-vouchers.html
it restore | restore a deleted file from OneDrive or the S drive.html | -
it room | Meeting rooms - screens and Teams.html | -
"""),
    ("Incident Reports", "it/incidents", {}, """
out 2023-02 | PIR-2023-02-17 Card authorisations declined.pdf | Card authorisations declined for three hours | Post-Incident Report | 2023-03-02
out 2023-09 | PIR-2023-09-29 Mobile app unavailable.pdf | Mobile app unavailable after certificate expiry | Post-Incident Report | 2023-10-11
out 2024-01 | PIR-2024-01-31 Salary payments file late.pdf | Salary payments file sent late | Post-Incident Report | 2024-02-09
out 2024-03 | PIR-2024-03-12 ATM network down.pdf | ATM network down in the western counties | Post-Incident Report | 2024-03-25
out 2024-07 | pir_20240719_endpoint_agent_blue_screens.pdf
out 2024-11 | pir_20241129_mobile_app_slow_black_friday.pdf
out 2025-01 | pir_20250124_storm_power_loss_data_centre.pdf
out 2025-03 | pir_20250305_online_banking_login_release_8_2.pdf
out 2025-05 | pir_20250522_instant_payments_stuck.pdf
out 2025-06 | Contact centre phones 3 June - preliminary incident note.docx | -
"""),
    ("Internal Audit", "internal-audit", {"classification": "Confidential"}, """
ia charter | Internal Audit Charter.pdf | Internal Audit Charter | Charter | 2023-01-25
ia plan 2024 | Audit Plan 2024.pdf | Audit Plan 2024 | Plan | 2023-12-05
ia plan 2025 | Audit Plan 2025.pdf | Audit Plan 2025 | Plan | 2024-12-03
ia castlemere | IA-2023-02 Castlemere Branch.pdf | Castlemere Branch | Audit Report | 2023-03-17 | IA-2023-02
ia mortgages | IA-2023-05 Mortgage Origination.pdf | Mortgage Origination | Audit Report | 2023-06-29 | IA-2023-05
ia payroll | IA-2023-09 Payroll.pdf | Payroll | Audit Report | 2023-11-14 | IA-2023-09
ia monitoring | IA-2024-01 AML Transaction Monitoring.pdf | AML Transaction Monitoring | Audit Report | 2024-02-20 | IA-2024-01
ia access | IA-2024-03 User Access Management.pdf | User Access Management | Audit Report | 2024-05-08 | IA-2024-03
ia greyhaven | IA-2024-04 Greyhaven Branch.pdf | Greyhaven Branch | Audit Report | 2024-06-11 | IA-2024-04
ia complaints | IA-2024-06_complaints_handling.pdf
ia outsourcing | IA-2024-08_outsourcing_and_third_parties.pdf
ia portwell | IA-2024-10_portwell_branch.pdf
ia returns | IA-2024-11_regulatory_returns.pdf
ia expenses | IA-2025-01_staff_expenses.pdf
ia cyber | IA-2025-02_cyber_resilience.pdf
ia dunmoyle | IA-2025-04_dunmoyle_branch.pdf
ia open 2024-4 | Open findings tracker Q4 2024.xlsx | -
ia open 2025-1 | Open findings tracker Q1 2025.xlsx | -
"""),
    ("Marketing", "marketing", {}, """
mk firsthome | campaigns/2025/Keys in Hand - first home spring 2025 - brief.pptx | Keys in Hand: first home campaign, spring 2025 | Campaign Brief | 2025-02-03
mk local | campaigns/2025/Back Local - small business 2025 - brief.pptx | Back Local: small business campaign 2025 | Campaign Brief | 2025-03-17
mk jump | campaigns/2024/Jump Ship - mortgage switchers autumn 2024 - brief.pptx | Jump Ship: mortgage switchers, autumn 2024 | Campaign Brief | 2024-08-19
mk jumpresults | campaigns/2024/Jump Ship - results.pdf | Jump Ship: results | Campaign Results | 2025-01-13
mk student 2023 | campaigns/2023/freshers_2023_brief.pptx
mk student 2024 | campaigns/2024/freshers_2024_brief.pptx
mk studentresults | campaigns/2024/freshers_2024_results.pdf
mk blackfriday | campaigns/2024/black_friday_credit_card_cashback.pptx
mk acorn | campaigns/2024/acorn_back_to_school_competition_rules.pdf
mk ploughing | sponsorship/national_ploughing_show_2024_stand.pdf
mk rowing | Sponsorship agreement - Castlemere Rowing Club 2024-2027.pdf | - | Agreement
mk friend | Bring a Friend - customer referral offer.pdf | - | Campaign Brief
mk brand | Norvane brand guidelines 2023.pdf | Brand Guidelines | Guide | 2023-05-08
mk social | social media calendar June 2025.xlsx | -
"""),
    ("Training", "learning/slides", {}, """
tr aml 2024 | AML Refresher 2024.pptx | AML Refresher 2024 | Slides | 2024-03-04
tr aml 2025 | AML Refresher 2025.pptx | AML Refresher 2025 | Slides | 2025-03-03
tr gdpr | GDPR in an Hour.pptx | GDPR in an Hour | Slides | 2023-10-16
tr fraud | Spot the Scam - Payment Fraud.pptx | Spot the Scam: Payment Fraud | Slides | 2024-09-23
tr teller | Teller Induction Week 1.pptx | Teller Induction, Week 1 | Slides | 2024-01-15
tr teller2 | Teller Induction Week 2.pptx | Teller Induction, Week 2 | Slides | 2024-01-22
tr mortgage | mortgage_adviser_level_1.pptx
tr complaints | turning_complaints_around.pptx
tr cyber | cyber_awareness_2025.pptx
tr fire | fire_warden.pptx
tr corvus | corvus_for_beginners.pptx
tr credit | writing_a_good_credit_paper.pptx
tr ifrs | IFRS 9 for people who are not accountants.pptx | -
tr dementia | Helping customers with dementia.pptx | -
tr leaders | First-time managers day 1.pptx | -
"""),
    ("Regulator Circulars", "regulator/bso", {"issuer": "Banking Supervision Office"}, """
ci 2022-11 | BSO Circular 2022-11.pdf | Circular 11/2022: Dormant Accounts Levy | Circular | 2022-10-19 | 11/2022
ci 2023-02 | BSO Circular 2023-02.pdf | Circular 2/2023: Mortgage Measures | Circular | 2023-02-08 | 2/2023
ci 2023-05 | BSO Circular 2023-05.pdf | Circular 5/2023: Liquidity Reporting after the March Events | Circular | 2023-04-04 | 5/2023
ci 2023-09 | BSO Circular 2023-09.pdf | Circular 9/2023: Switching of Accounts | Circular | 2023-09-27 | 9/2023
ci 2023-12 | BSO Circular 2023-12.pdf | Circular 12/2023: Access to Cash and Branch Closures | Circular | 2023-12-06 | 12/2023
ci 2024-01 | BSO Circular 2024-01.pdf | Circular 1/2024: Remuneration | Circular | 2024-01-17 | 1/2024
ci 2024-03 | BSO Circular 2024-03.pdf | Circular 3/2024: Reimbursement of Victims of Payment Fraud | Circular | 2024-03-20 | 3/2024
ci 2024-04 | BSO Circular 2024-04.pdf | Circular 4/2024: Countercyclical Capital Buffer | Circular | 2024-04-24 | 4/2024
ci 2024-07 | BSO Circular 2024-07.pdf | Circular 7/2024: Digital Operational Resilience | Circular | 2024-07-10 | 7/2024
ci 2024-08 | BSO Circular 2024-08.pdf | Circular 8/2024: Complaints Returns | Circular | 2024-09-02 | 8/2024
ci 2024-10 | bso_circ_10_2024_climate_risk.pdf
ci 2024-12 | bso_circ_12_2024_sanctions_screening_of_instant_payments.pdf
ci 2025-01 | bso_circ_01_2025_consumer_protection_code.pdf
ci 2025-02 | bso_circ_02_2025_mortgage_measures_amended.pdf
ci 2025-04 | bso_circ_04_2025_fees_on_basic_accounts.pdf
ci 2025-05 | bso_circ_05_2025_artificial_intelligence_in_credit_decisions.pdf
"""),
    ("Customer Letters", "letters/templates", {}, """
le arrears1 | L-101 Missed payment - first letter.docx | Missed payment, first letter | Letter Template | 2024-06-03 | L-101
le arrears2 | L-102 Missed payment - second letter.docx | Missed payment, second letter | Letter Template | 2024-06-03 | L-102
le demand | L-105 Final demand.docx | Final demand | Letter Template | 2024-06-03 | L-105
le variable | L-120 Change of variable mortgage rate.docx | Change of variable mortgage rate | Letter Template | 2025-04-22 | L-120
le fixedend | L-122 Your fixed rate is ending.docx | Your fixed rate is ending | Letter Template | 2025-01-20 | L-122
le aip | L-130 Approval in principle.docx | Mortgage approval in principle | Letter Template | 2024-02-26 | L-130
le decline | L-131 Loan application declined.docx | Loan application declined | Letter Template | 2024-02-26 | L-131
le closing | L-140_we_are_closing_your_account_two_months_notice.docx
le dormant | L-142_dormant_account_notice.docx
le condolence | L-150_condolence_next_of_kin.docx
le holding | L-160_complaint_acknowledgement.docx
le final | L-161_complaint_final_response.docx
le overdraft | L-170_overdraft_renewal.docx
le breach | L-180_we_sent_your_data_to_the_wrong_person.docx
le ardlow | Mailing March 2025 - closure of Ardlow branch.pdf | - | Mailing
le gold | Mailing October 2023 - Gold Account becomes Everyday Plus.pdf | - | Mailing
le tracker | Mailing May 2023 - tracker mortgage redress.pdf | - | Mailing
le apology | Mailing December 2024 - sorry about the app on Black Friday.pdf | - | Mailing
"""),
    ("Branches", "branches/hours", {}, """
br ardlow | ardlow-hours-until-closure-30-may-2025.pdf
br campus | university-campus-kiosk-term-time-hours-2024-25.pdf
br castlemere | Castlemere - Opening Hours 2025.pdf | Castlemere: opening hours | Opening Hours | 2025-01-02
br castlemere old | Castlemere - Opening Hours 2024.pdf | Castlemere: opening hours | Opening Hours | 2024-01-02
br dunmoyle | Dunmoyle - Opening Hours 2025.pdf | Dunmoyle: opening hours | Opening Hours | 2025-01-02
br fenbridge | Fenbridge - Opening Hours 2025.pdf | Fenbridge: opening hours | Opening Hours | 2025-01-02
br greyhaven | Greyhaven - Opening Hours 2025.pdf | Greyhaven: opening hours | Opening Hours | 2025-01-02
br greyhaven old | Greyhaven - Opening Hours 2024.pdf | Greyhaven: opening hours | Opening Hours | 2024-01-02
br kilbrack | Kilbrack - Opening Hours 2025.pdf | Kilbrack: opening hours | Opening Hours | 2025-01-02
br marketgate | Marketgate - Opening Hours 2025.pdf | Marketgate (head office): opening hours | Opening Hours | 2025-01-02
br portwell | portwell-hours-2025.pdf
br rathcorran | rathcorran-hours-2025.pdf
br stonemain | stonebridge-main-street-hours-2025.pdf
br stonepark | stonebridge-retail-park-hours-2025.pdf
br van | Mobile bank van - stops and times, summer 2025.pdf | -
br van old | Mobile bank van - stops and times, winter 2024-25.pdf | -
br christmas | Christmas and New Year 2024 - hours of all branches.pdf | -
br saturday | Saturday opening pilot - evaluation.pdf | - | | 2024-12-16
"""),
]

# code, name, folder, how files are named, days of fact sheets, days of terms (the last is the newest; both may be empty)
PRODUCTS = [
    ("EV", "Everyday Account", "current", "full", ["2023-04-03", "2025-03-01"], ["2022-01-10", "2023-10-01", "2025-03-01"]),
    ("EP", "Everyday Plus Account", "current", "full", ["2023-11-01", "2025-03-01"], ["2023-11-01", "2025-03-01"]),
    ("FA", "First Account", "current", "full", ["2024-06-10"], ["2023-10-01"]),
    ("ST", "Student Account", "current", "full", ["2023-08-14", "2024-08-12"], ["2023-10-01"]),
    ("BA", "Basic Payment Account", "current", "path", ["2024-01-08"], ["2023-10-01", "2025-05-19"]),
    ("FX", "Foreign Currency Account", "current", "path", ["2023-02-13"], ["2023-10-01"]),
    ("BC", "Business Current Account", "business", "plain", ["2023-07-03", "2025-01-20"], ["2023-10-01", "2025-01-20"]),
    ("CC", "Club and Charity Account", "business", "plain", ["2024-02-05"], ["2023-10-01"]),
    ("RD", "Rainy Day Saver", "savings", "full", ["2023-03-06", "2024-09-02"], ["2022-05-09", "2024-09-02"]),
    ("RS", "Regular Saver", "savings", "full", ["2024-09-02"], ["2022-05-09", "2024-09-02"]),
    ("N32", "32 Day Notice Account", "savings", "path", ["2023-09-18"], ["2023-09-18"]),
    ("N95", "95 Day Notice Account", "savings", "path", ["2023-09-18"], ["2023-09-18"]),
    ("FT", "Fixed Term Deposit", "savings", "full", ["2023-01-16", "2024-09-02"], ["2023-01-16"]),
    ("AC", "Acorn Children's Saver", "savings", "plain", ["2024-05-07"], ["2022-05-09"]),
    ("GD", "Green Deposit", "savings", "plain", ["2024-10-21"], ["2024-10-21"]),
    ("PL", "Personal Loan", "loans", "full", ["2023-05-15", "2024-11-11"], ["2023-05-15", "2024-11-11"]),
    ("CL", "Car Loan", "loans", "full", ["2024-11-11"], ["2023-05-15"]),
    ("WH", "Warm Home Loan", "loans", "path", ["2024-04-15"], ["2024-04-15"]),
    ("SL", "Study Loan", "loans", "path", ["2023-08-14"], []),
    ("OD", "Personal Overdraft", "loans", "plain", ["2023-05-15"], ["2023-05-15", "2024-11-11"]),
    ("FH", "First Home Mortgage", "mortgages", "full", ["2023-06-19", "2025-02-10"], ["2023-06-19", "2025-02-10"]),
    ("SW", "Switcher Mortgage", "mortgages", "full", ["2024-08-26"], ["2023-06-19"]),
    ("GM", "Green Mortgage", "mortgages", "full", ["2023-06-19", "2025-02-10"], ["2023-06-19"]),
    ("BL", "Buy-to-Let Mortgage", "mortgages", "plain", ["2023-06-19"], ["2023-06-19"]),
    ("TM", "Tracker Mortgage (closed to new business)", "mortgages", "path", [], ["2012-03-01"]),
    ("LL", "Later Life Loan", "mortgages", "path", ["2024-03-11"], ["2024-03-11"]),
    ("DC", "Debit Card", "cards", "plain", [], ["2023-10-01", "2025-03-01"]),
    ("CK", "Classic Credit Card", "cards", "full", ["2023-02-20", "2024-10-07"], ["2023-02-20", "2024-10-07"]),
    ("PK", "Platinum Credit Card", "cards", "full", ["2023-02-20", "2024-10-07"], ["2024-10-07"]),
    ("BK", "Business Charge Card", "cards", "path", ["2023-02-20"], ["2023-02-20"]),
    ("IV", "Invoice Discounting", "business", "path", ["2024-03-25"], ["2022-09-12"]),
    ("LC", "Letters of Credit", "business", "plain", ["2022-09-12"], []),
    ("AG", "Agri Seasonal Loan", "business", "full", ["2025-02-17"], ["2023-05-15"]),
    ("MT", "Card Terminal Service", "business", "plain", ["2024-06-24"], ["2024-06-24"]),
    ("SU", "Start-Up Loan", "business", "plain", ["2025-03-17"], []),
]
BANK, LEASING, LENDER = "Norvane Bank plc", "Norvane Asset Finance Limited", "Saltmarsh Home Loans DAC"
RENAMED = datetime.date(2024, 2, 1)


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("'", "")).split())


def put(group, handle, path, **fields):
    catalogue.add(group, handle, f"{BUCKET}/{path.replace(' ', '+')}", **fields)


def ends(year, quarter):
    return datetime.date(year, quarter * 3, 31 if quarter in (1, 4) else 30)


def shelves():
    for group, folder, more, papers in SHELVES:
        catalogue.group(group, **more)
        for line in papers.strip().splitlines():
            handle, path, *told = [part.strip() for part in line.split(" | ")]
            title, kind, date, number = (told + [""] * 4)[:4]
            fields = {"filename": path.split("/")[-1]} if told else {}
            key = "version" if number[:1].isdigit() and "/" not in number else "number"
            put(group, handle, f"{folder}/{path}", **fields, title=None if title in ("", "-") else title,
                document_type=kind or None, date=date or None, **{key: number or None})


def products():
    catalogue.group("Products")
    for code, name, folder, style, sheets, terms in PRODUCTS:
        for short, long, days in (("fs", "Fact Sheet", sheets), ("tc", "Terms and Conditions", terms)):
            for version, text in enumerate(days, 1):
                day, handle = datetime.date.fromisoformat(text), f"{code} {short} {version}"
                if style == "full":
                    file = f"{name} {long} v{version}.pdf"
                    put("Products", handle, f"products/{folder}/{file}", filename=file, title=f"{name}: {long}", document_type=long,
                        version=f"{version}.0", effective_from=text)
                elif style == "plain":
                    file = f"{name} - {'T&Cs' if short == 'tc' else long} {day:%b %Y}.pdf"
                    put("Products", handle, f"products/{folder}/{file}", filename=file)
                else:
                    put("Products", handle, f"products/{folder}/{slug(name)}_{short}_v{version}_{day:%Y%m}.pdf")


def rates():
    catalogue.group("Rate Sheets", owner="Treasury")
    for kind, missing in (("deposit", (2024, 4)), ("lending", (2024, 11))):
        for index in range(18):
            day = datetime.date(2024 + index // 12, index % 12 + 1, 1)
            if (day.year, day.month) == missing:
                continue
            handle = f"{kind} {day:%Y-%m}"
            if index < 6:
                put("Rate Sheets", handle, f"rates/2024/{kind}_rates_{day:%Y_%m}.pdf")
            elif index < 12:
                file = f"{kind.title()} Rates {day:%B %Y}.pdf"
                put("Rate Sheets", handle, f"rates/2024/{file}", filename=file)
            else:
                file = f"{kind}-rate-sheet-{day:%b-%Y}.pdf".lower()
                put("Rate Sheets", handle, f"rates/2025/{file}", filename=file, title=f"{kind.title()} Rate Sheet, {day:%B %Y}",
                    document_type="Rate Sheet", effective_from=str(day))


def reports():
    catalogue.group("Management Reports", audience="Executive Committee")
    for index in range(29):
        day = datetime.date(2023 + index // 12, index % 12 + 1, 1)
        handle = f"mr {day:%Y-%m}"
        if day.year == 2023:
            put("Management Reports", handle, f"finance/mis/2023/MIS_{day:%b%y}_final.pptx")
        elif day.year == 2024:
            file = f"Monthly Management Report {day:%Y-%m}.pdf"
            put("Management Reports", handle, f"finance/mmr/2024/{file}", filename=file, title=f"Monthly Management Report {day:%B %Y}")
        else:
            file = f"{day:%m} ExCo performance pack {day:%B %Y}.pdf"
            put("Management Reports", handle, f"finance/exco/2025/{file}", filename=file, document_type="Monthly Management Report",
                period=f"{day:%Y-%m}")
    catalogue.group("ALCO", committee="Asset and Liability Committee")
    for text in ALCO.split():
        day = datetime.date.fromisoformat(text)
        handle = f"alco {text}"
        if text == "2023-03-14":
            file = "ALCO extraordinary meeting 14 March 2023 - deposit outflows after US bank failures.docx"
            put("ALCO", handle, f"alco/2023/{file}", filename=file)
        elif day.year == 2023:
            put("ALCO", handle, f"alco/2023/ALCO minutes {day.day} {day:%b %Y}.docx")
        elif day.year == 2024:
            file = f"ALCO-MIN-{day:%Y%m%d}.pdf"
            put("ALCO", handle, f"alco/2024/{file}", filename=file, title=f"Minutes of the ALCO meeting of {day.day} {day:%B %Y}",
                document_type="Minutes", date=text)
        else:
            put("ALCO", handle, f"alco/2025/alco_mins_{day:%Y%m%d}_signed.pdf")
    catalogue.group("Board")
    for text in BOARD.split():
        day = datetime.date.fromisoformat(text)
        file = f"Board strategy day {day.day} {day:%B %Y} - notes.docx" if text == "2024-10-10" else f"Board Minutes {day:%d.%m.%Y}.pdf"
        fields = {} if day.year == 2023 else {"filename": file, "document_type": "Minutes", "meeting_date": text}
        put("Board", f"board {text}", f"board/{day.year}/{file}", **fields)
    catalogue.group("Risk Reports", owner="Chief Risk Officer")
    catalogue.group("Complaints Statistics")
    for index in range(9):
        year, quarter = 2023 + index // 4, index % 4 + 1
        day = ends(year, quarter)
        if year == 2023:
            put("Risk Reports", f"risk {year}-{quarter}", f"risk/quarterly/risk_report_{year}q{quarter}.pdf")
        else:
            file = f"CRO Report Q{quarter} {year}.pdf"
            put("Risk Reports", f"risk {year}-{quarter}", f"risk/quarterly/{file}", filename=file,
                title=f"Quarterly Risk Report, Q{quarter} {year}", document_type="Risk Report", as_at=str(day))
        if year == 2024:
            file = f"Complaints statistics {(quarter - 1) * 3 + 1:02}-{quarter * 3:02} 2024.xlsx"
            put("Complaints Statistics", f"cs {year}-{quarter}", f"complaints/{file}", filename=file, period=f"Q{quarter} 2024")
        else:
            put("Complaints Statistics", f"cs {year}-{quarter}", f"complaints/complaints_stats_q{quarter}_{year}.xlsx")


ALCO = """2023-01-24 2023-02-21 2023-03-14 2023-03-28 2023-04-25 2023-05-23 2023-06-27 2023-07-25 2023-09-26 2023-10-24 2023-11-28 2023-12-19
2024-01-23 2024-02-27 2024-03-26 2024-04-23 2024-05-28 2024-06-25 2024-07-23 2024-09-24 2024-10-22 2024-11-26 2024-12-17
2025-01-28 2025-02-25 2025-03-25 2025-04-22 2025-05-27"""
BOARD = """2023-02-22 2023-04-26 2023-06-28 2023-09-27 2023-11-29 2024-02-28 2024-04-24 2024-06-26 2024-09-25 2024-10-10 2024-11-27
2025-02-26 2025-04-30"""


def accounts():
    catalogue.group(BANK, ticker="NVB", year_end="31 December")
    for year in range(2019, 2025):
        file = f"norvane-bank-annual-report-{year}.pdf"
        put(BANK, f"NVB ar {year}", f"investors/{file}", filename=file, document_type="Annual Report", period=str(year),
            date=f"{year + 1}-03-{20 + year % 7}")
    for year in range(2022, 2026):
        for quarter in (1, 2, 3):
            if year == 2025 and quarter > 1:
                continue
            name = ["Q1 Trading Statement", "Half-Year Results", "Q3 Trading Statement"][quarter - 1]
            file = f"{slug(name)}-{year}.pdf"
            put(BANK, f"NVB q {year}-{quarter}", f"investors/{file}", filename=file, document_type=name,
                period=f"{'H1' if quarter == 2 else f'Q{quarter}'} {year}")
    put(BANK, "NVB p3 2023", "investors/Pillar 3 Disclosures 2023.pdf")
    put(BANK, "NVB p3 2024", "investors/Pillar 3 Disclosures 2024.pdf")
    put(BANK, "NVB slides 2024", "investors/FY2024 results presentation.pdf")
    catalogue.group(LEASING, formerly="Quayside Leasing Limited", year_end="30 June")
    for year in range(2020, 2025):
        name = "Quayside Leasing" if year < 2024 else "Norvane Asset Finance"
        file = f"{name} Annual Report FY{year}.pdf"
        put(LEASING, f"NAF ar {year}", f"subsidiaries/leasing/{file}", filename=file)
    for year, month in ((2022, 9), (2022, 12), (2023, 3), (2023, 9), (2023, 12), (2024, 3), (2024, 9), (2024, 12), (2025, 3)):
        day = datetime.date(year, month, 30 if month == 9 else 31)
        name = "QSL" if day + datetime.timedelta(40) < RENAMED else "NAF"
        put(LEASING, f"NAF q {day:%Y-%m}", f"subsidiaries/leasing/quarterly/{name}_quarterly_statement_{day:%d%m%Y}.pdf")
    catalogue.group(LENDER)
    for year in (2020, 2022, 2023, 2024):
        put(LENDER, f"SHL ar {year}", f"subsidiaries/saltmarsh/SHL Annual Report and Accounts {year}.pdf", title=f"Annual Report and Accounts {year}")
    for year, quarter in ((2023, 1), (2023, 2), (2023, 3), (2024, 1), (2024, 2), (2024, 3), (2025, 1)):
        put(LENDER, f"SHL q {year}-{quarter}", f"subsidiaries/saltmarsh/SHL Q{quarter} {year} statement.pdf", title=f"Quarterly Statement Q{quarter} {year}")
    catalogue.associations.update({"NVB": BANK, "NAF": LEASING, "Quayside Leasing": LEASING, "SHL": LENDER})


shelves()
products()
rates()
reports()
accounts()


def only(*handles):
    return catalogue.any_of(*handles)


def newest(code):
    """The newest fact sheet of a product and its newest terms."""
    versions = {}
    for handle in catalogue.handles:
        owner, _, rest = handle.partition(" ")
        if owner == code and rest[:3] in ("fs ", "tc "):
            versions[rest[:2]] = handle
    return only(*versions.values())


def sheet(code):
    return only(max(handle for handle in catalogue.handles if handle.startswith(f"{code} fs ")))


def terms(code):
    return only(max(handle for handle in catalogue.handles if handle.startswith(f"{code} tc ")))


q.ask("name", "what time does kilbrack open on thursdays", only("br kilbrack"))
q.ask("name", "Monthly fee on the club & charity account?", newest("CC"))
q.ask("name", "How much did Saltmarsh Home Loans set aside for bad debts in 2022?", only("SHL ar 2022"))
q.ask("name", "green deposit: can the customer break it early", newest("GD"))
q.ask("name", "Could you tell me the foreign transaction fee on the Platinum card, please", newest("PK"))
q.ask("name", "keys in hand - who are we aiming it at", only("mk firsthome"))
q.ask("name", "what have we promised to castlemere rowing club", only("mk rowing"))
q.ask("name", "regular saver max per month", newest("RS"))

q.ask("symbol", "open L-122", only("le fixedend"))
q.ask("symbol", "BSO circ 7/2024, by when do we have to comply?", only("ci 2024-07"))
q.ask("symbol", "NVB cost income ratio 2021", only("NVB ar 2021"))
q.ask("symbol", "whats in bp-17", only("bp atm"))

q.ask("alias", "what does the old Gold Account cost now that it has its new name", newest("EP"))
q.ask("alias", "quayside leasing annual report 2022", only("NAF ar 2022"))
q.ask("alias", "the leasing company's result for the year to june 2024", only("NAF ar 2024"))
q.ask("alias", "DSAR - how many days do we get?", only("co dsar"))
q.ask("alias", "T&Cs for the kids savings account", terms("AC"))
q.ask("alias", "when is the kiosk at the uni staffed", only("br campus"))
q.ask("alias", "btl max ltv", only("lp 5", "BL fs 1"))
q.ask("alias", "pep wants to open an account. who signs off?", only("aml pep"))

q.ask("typo", "anual leav polcy", only("hr leave"))
q.ask("typo", "swicher morgage fact shet", sheet("SW"))
q.ask("typo", "rathcoran opning times", only("br rathcorran"))
q.ask("typo", "saltmarch home lones 3rd quarter 2024", only("SHL q 2024-3"))
q.ask("typo", "Customer hannded in a counterfiet 50, what are the steps", only("bp counterfeit"))
q.ask("typo", "corvis user loked out", only("it corvuslock"))
q.ask("typo", "pilar three disclosures 23", only("NVB p3 2023"))
q.ask("typo", "greivance proceedure pls", only("hr grievance"))

q.ask("several-periods", "management reports feb + march 2024", only("mr 2024-02"), only("mr 2024-03"))
q.ask("several-periods", "Did we get more complaints in Q1 2025 than in Q1 2024?", only("cs 2025-1"), only("cs 2024-1"))
q.ask("several-periods", "deposit rates january 25, march 25, june 25", only("deposit 2025-01"), only("deposit 2025-03"), only("deposit 2025-06"))
q.ask("several-periods", "I'd like to see the bank's net interest income for each of 2020, 2021 and 2022.",
      only("NVB ar 2020", "NVB ar 2021"), only("NVB ar 2021", "NVB ar 2022"), only("NVB ar 2022", "NVB ar 2023"))
q.ask("several-periods", "how much did pay bands go up between the 2024 and the 2025 scales", only("hr scales 2024"), only("hr scales 2025"))
q.ask("several-periods", "affordability section of the lending policy: put the current text next to the 2022 one", only("lp 3"), only("lp 3 old"))
q.ask("several-periods", "what did alco say in its september and october 2024 meetings about hedging", only("alco 2024-09-24"), only("alco 2024-10-22"))
q.ask("several-periods", "cro reports for Q1, Q2, Q3 of 2024", only("risk 2024-1"), only("risk 2024-2"), only("risk 2024-3"))
q.ask("several-periods", "lease book of quayside in FY2021 vs FY2023", only("NAF ar 2021", "NAF ar 2022"), only("NAF ar 2023", "NAF ar 2024"))

q.ask("relative-date", "last month's performance pack", only("mr 2025-05"))
q.ask("relative-date", "mortgage rates this month?", only("lending 2025-06"))
q.ask("relative-date", "minutes of the latest asset liability committee", only("alco 2025-05-27"))
q.ask("relative-date", "What did the board talk about when it last met?", only("board 2025-04-30"))
q.ask("relative-date", "complaint numbers for last quarter please", only("cs 2025-1"))
q.ask("relative-date", "why were the contact centre phones dead earlier this month", only("out 2025-06"))
q.ask("relative-date", "what were we paying on deposits in june last year", only("deposit 2024-06"))
q.ask("relative-date", "how much profit did the bank make last year", only("NVB ar 2024", "NVB slides 2024"))
q.ask("relative-date", "MIS december the year before last", only("mr 2023-12"))
q.ask("relative-date", "bonus rules for this year", only("hr bonus 2025"))
q.ask("relative-date", "which villages does the van go to this summer", only("br van"))

q.ask("document-type", "is there a form for claiming mileage", only("hr mileage"))
q.ask("document-type", "slides from the scam spotting training", only("tr fraud"))
q.ask("document-type", "debit card terms, the ones in force now", terms("DC"))
q.ask("document-type", "First Home Mortgage - I only want the fact sheet", sheet("FH"))
q.ask("document-type", "post incident report for the ATM outage out west", only("out 2024-03"))
q.ask("document-type", "need the template letter for declining a loan", only("le decline"))
q.ask("document-type", "Please find me the half-year results the bank published for 2024.", only("NVB q 2024-2"))
q.ask("document-type", "mlro's annual report on 2023", only("aml mlro 2023"))

q.ask("topic", "what does the supervisor expect from us on climate risk", only("ci 2024-10"))
q.ask("topic", "regulator on the use of AI when deciding on credit", only("ci 2025-05"))
q.ask("topic", "rules for lending against offices and shops", only("lp 12"))
q.ask("topic", "alco on the american bank collapses", only("alco 2023-03-14"))
q.ask("topic", "Are there industries we refuse to finance?", only("lp 16"))
q.ask("topic", "do we have to refund victims of payment fraud? what did the BSO say", only("ci 2024-03"))
q.ask("topic", "anything internal audit found on payroll", only("ia payroll"))
q.ask("topic", "app trouble on black friday, root cause", only("out 2024-11"))
q.ask("topic", "how did the saturday opening trial go", only("br saturday"))

q.ask("several-companies", "classic or platinum credit card - what's the difference in annual fee and rate?", newest("CK"), newest("PK"))
q.ask("several-companies", "fenbridge and greyhaven hours", only("br fenbridge"), only("br greyhaven"))
q.ask("several-companies", "access to money: 32 day notice versus 95 day notice", newest("N32"), newest("N95"))
q.ask("several-companies", "annual reports for 2022, the bank and both its subsidiaries", only("NVB ar 2022"), only("NAF ar 2022"), only("SHL ar 2022"))
q.ask("several-companies", "are both of the stonebridge branches open saturday mornings", only("br stonemain"), only("br stonepark"))
q.ask("several-companies", "which charges less for paying off early, the personal loan or the car loan", newest("PL"), newest("CL"))
q.ask("several-companies", "audit reports on Greyhaven branch and on Portwell branch", only("ia greyhaven"), only("ia portwell"))
q.ask("several-companies", "NVB and SHL third quarter 2024 - new mortgage lending in each", only("NVB q 2024-3"), only("SHL q 2024-3"))
q.ask("several-companies", "Is the cashback on a Green Mortgage the same as on a Switcher?", newest("GM"), newest("SW"))

q.ask("not-companies", "customer's mum has passed away and he asks me to pay out what's in her savings. what do i need from him", only("bp deceased"))
q.ask("not-companies", "my till is 50 short tonight", only("bp difference"))
q.ask("not-companies", "got a new mobile and the app with the login codes is still on the old one", only("it mfa"))
q.ask("not-companies", "somebody wants to take 30k home in notes tomorrow", only("bp bigcash"))
q.ask("not-companies", "Lady at my desk insists on sending 8,000 to a man she has only met online. What should I do?", only("bp scam", "tr fraud"))
q.ask("not-companies", "called up by the court to sit on a trial, will i be paid for those days", only("hr jury"))
q.ask("not-companies", "I'm pregnant, due in October. how long may I be off", only("hr maternity"))
q.ask("not-companies", "can I do two weeks of my job from my sister's place in Spain?", only("hr remote"))
q.ask("not-companies", "a supplier gave me rugby tickets. keep or return?", only("co gifts"))
q.ask("not-companies", "am i allowed to buy our own shares before the results come out", only("co dealing"))
q.ask("not-companies", "I believe my manager is fiddling the figures and I don't want him to learn it came from me", only("co speakup"))
q.ask("not-companies", "machine swallowed a tourist's card, can we hand it back", only("bp atm"))
q.ask("not-companies", "freelancer, 14 months in business, wants a mortgage: what proof of earnings", only("lp 7"))
q.ask("not-companies", "brother is willing to stand behind his sister's loan. conditions?", only("lp 10"))
q.ask("not-companies", "Man lost his job and cannot meet his repayments. What arrangements may we offer him?", only("lp 13"))
q.ask("not-companies", "there's a rucksack under the writing desk and nobody knows whose it is", only("bp bomb"))
q.ask("not-companies", "who may sign off 750k for a haulier", only("lp 2"))
q.ask("not-companies", "my work computer got nicked on the train!!", only("it lost"))
q.ask("not-companies", "threw away a spreadsheet by accident, can it be brought back", only("it restore"))
q.ask("not-companies", "callers can hear me, but I don't hear them", only("it headset"))
q.ask("not-companies", "guy brings 15 grand in banknotes, says he sold a tractor", only("aml cash", "aml funds"))
q.ask("not-companies", "May I tell a client that his payment is stuck because financial crime is looking at him?", only("aml tipping"))
q.ask("not-companies", "how many years must we hang on to old loan files", only("aml records"))
q.ask("not-companies", "daughter shows a paper that lets her act for her father - what to check before she can use his account", only("bp attorney"))
q.ask("not-companies", "couple splitting up, he wants her taken off their account", only("bp joint"))
q.ask("not-companies", "a friend would be great for our team. is there money in it for me if she gets hired", only("hr referral"))
q.ask("not-companies", "evening degree in accountancy, would the bank chip in?", only("hr study"))
q.ask("not-companies", "please pay my wages into another account from next month, what do I fill in", only("hr bankform"))
q.ask("not-companies", "do we who work here get cheaper mortgages", only("hr staffloans"))
q.ask("not-companies", "homeowner asks about borrowing for attic insulation and a heat pump", newest("WH"))
q.ask("not-companies", "Retired, house is paid off, short of cash, doesn't want to move. Anything we have for them?", newest("LL"))
q.ask("not-companies", "corner shop that wants to let people pay by card", newest("MT"))
q.ask("not-companies", "wholesaler waits 90 days until its buyers pay and would like the cash sooner", newest("IV"))
q.ask("not-companies", "the same client sits in our system twice, under two spellings", only("it beacon"))
q.ask("not-companies", "blind man coming in at three, how can I help him best", only("bp access"))
q.ask("not-companies", "want to take a year off to travel and then come back to my post", only("hr careerbreak"))

q.ask("follow-up", "and for a sports club?", newest("CC"),
      history=["what do we charge a month for the business current account", "The Business Current Account has a maintenance fee of €12 a month."])
q.ask("follow-up", "the month before?", only("mr 2025-02"),
      history=["loan drawdowns march 2025", "According to the performance pack for March 2025, drawdowns were €61.4 million."])
q.ask("follow-up", "what was it in january 2024", only("deposit 2024-01"),
      history=["rate on the 1 year fixed term deposit", "The Deposit Rate Sheet of June 2025 shows 2.10% AER for a fixed term of one year."])
q.ask("follow-up", "how did saltmarsh do in that quarter?", only("SHL q 2024-2"),
      history=["mortgage arrears at the bank h1 2024, second quarter in particular", "Mortgage arrears over 90 days were 1.9% at the end of June 2024, as the Half-Year Results say."])
q.ask("follow-up", "did they come back to that at the meeting after", only("alco 2025-05-27"),
      history=["what did alco decide on the hedge ratio in april", "In its meeting of 22 April 2025 ALCO deferred the decision on the hedge ratio of the mortgage book."])
q.ask("follow-up", "send me the t&cs", terms("PL"),
      history=["longest term for a personal loan?", "The Personal Loan runs for at most 7 years, says its fact sheet."])
q.ask("follow-up", "what were they on christmas eve", only("br christmas"),
      history=["castlemere opening hours", "Castlemere is open Monday to Friday from 10:00 to 16:30."])
q.ask("follow-up", "has dunmoyle been looked at too?", only("ia dunmoyle"),
      history=["did audit find anything at castlemere", "The audit report IA-2023-02 on Castlemere Branch has two medium findings, on key registers and on till limits."])
q.ask("follow-up", "and when somebody in my family dies", only("hr bereavement"),
      history=["how many days can i be ill without a doctor's note", "Up to two consecutive days, according to the Sickness Absence Policy."])
q.ask("follow-up", "ok where is the form for that", only("aml strform"),
      history=["what do i do if a transaction looks fishy", "Report it to the MLRO at once, as the procedure Reporting a Suspicious Transaction to the MLRO says; do not tell the customer."])
q.ask("follow-up", "hasn't that been amended since?", only("ci 2025-02"),
      history=["loan to income cap for first time buyers", "Circular 2/2023: Mortgage Measures of the Banking Supervision Office sets a cap of 4 times gross income for first-time buyers."])
q.ask("follow-up", "What was the root cause, then?", only("out 2025-03"),
      history=["was there a problem with online banking in march", "Yes: on 5 March 2025 customers could not log in to online banking for about four hours after release 8.2."])
q.ask("follow-up", "retail park", only("br stonepark"),
      history=["stonebridge opening times", "There are two branches in Stonebridge: Main Street and Retail Park. Which do you mean?"])
q.ask("follow-up", "can i still see the 2024 one as well", only("tr aml 2024"),
      history=["aml refresher deck", "Here it is: AML Refresher 2025."])
q.ask("follow-up", "and under the version before?", only("CK tc 1"),
      history=["classic credit card t&c - late payment fee", "Version 2 of the Classic Credit Card: Terms and Conditions, effective 7 October 2024, sets a late payment fee of €9."])
q.ask("follow-up", "now q3", only("cs 2024-3"),
      history=["complaints about cards Q4 2024", "In the fourth quarter of 2024 there were 214 complaints about cards.",
               "how many were upheld", "97 of the 214 complaints were upheld."])
q.ask("follow-up", "sorry, i meant the one for students", only("mk student 2024"),
      history=["brief for last autumn's campaign", "The campaign brief Jump Ship: mortgage switchers, autumn 2024 had a budget of €240,000."])
q.ask("follow-up", "and in the two years after that?", only("NVB ar 2023", "NVB ar 2024"), only("NVB ar 2024"),
      history=["staff numbers of norvane bank at the end of 2022", "Norvane Bank plc had 1,148 employees at the end of 2022."])
q.ask("follow-up", "and what about landlords", only("lp 5", "BL fs 1"),
      history=["maximum LTV for someone buying their own home to live in", "90% for first-time buyers, says Section 4 of the Lending Policy: Residential Mortgages, LTV and LTI Limits."])
q.ask("follow-up", "cheers. second thing: how do i get into the network from my kitchen table", only("it vpn"),
      history=["forgot my windows password", "Press Ctrl+Alt+Del, choose Forgot password and confirm with your authenticator (KB0012)."])
q.ask("follow-up", "which one goes out last, before the lawyers", only("le demand"),
      history=["letter for a customer who missed one instalment", "Use L-101, Missed payment, first letter. It is followed by L-102 after 21 days."])
q.ask("follow-up", "last year's", only("hr bonus 2024"),
      history=["bonus scheme rules", "There are rules for 2024 and for 2025. Which would you like to see?"])
q.ask("follow-up", "is there one for companies", newest("BK"),
      history=["interest free days on the classic card", "The Classic Credit Card has up to 56 interest-free days on purchases."])
q.ask("follow-up", "are you sure? that looks far too low to me", only("NVB ar 2021"),
      history=["fee income of norvane bank in 2021", "Net fee and commission income of Norvane Bank plc was €3.1 million in 2021."])
q.ask("follow-up", "Thank you. And in February?", only("board 2025-02-26"),
      history=["did the board discuss the core banking replacement in april", "Yes. In its meeting of 30 April 2025 the board noted an update on the replacement of Corvus."])

q.ask("abstention", "hello")
q.ask("abstention", "who are you and what can you do?")
q.ask("abstention", "Good morning! I hope you had a nice weekend.")
q.ask("abstention", "annual report 2023 of Carrick Mutual Building Society")
q.ask("abstention", "will it rain in castlemere tomorrow")
q.ask("abstention", "what's 3.5% of 240000")
q.ask("abstention", "write a birthday poem for my colleague Anna, she likes cats")
q.ask("abstention", "who won the world cup in 2018")
q.ask("abstention", "thx 👍")
q.ask("abstention", "tell me something funny, slow day here")
q.ask("abstention", "thanks, that's exactly what I was looking for",
      history=["fact sheet rainy day saver", "Here is version 2 of the Rainy Day Saver: Fact Sheet, effective 2 September 2024."])
q.ask("abstention", "can you say that in Polish",
      history=["night safe rules", "Wallets must be opened by two members of staff, under dual control, and counted in view of the camera."])
q.ask("abstention", "ok bye, see you tomorrow",
      history=["who do i ring about the cheque scanner", "The IT Service Desk; before that clean the rollers as the how-to on the cheque scanner describes."])
q.ask("abstention", "make it three bullet points please",
      history=["summarise the dress code", "Branch staff wear the uniform that is provided, with a name badge. At head office smart casual is fine; sportswear, shorts and slogans are not. On the first Friday of a month jeans are allowed for charity."])
q.ask("abstention", "great, you're a star",
      history=["capital buffer circular number", "It is Circular 4/2024: Countercyclical Capital Buffer."])
