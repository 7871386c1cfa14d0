"""Text for the documents: sentences generated from word lists with a fixed seed, and passages written for this set."""

import random
import unicodedata

COMPANIES = """Alderbrook Freight|Belisarius Foods|Corvane Minerals|Dunmarrow Textiles|Eskdale Instruments|Fenwright Paper|Galloway Offshore
Hollins & Finch|Ironquay Shipyards|Juniper Vale Dairies|Kestrelmoor Energy|Larchfield Optics|Merrow Affinity Bank|Norvik Offset Printing
Ottersholm Fisheries|Pallister Waffle Works|Quillon Software|Ravensworth Glass|Saffron Hill Stores|Tidewater Reinsurance|Umberleigh Seeds
Vexford Chemicals|Wychelm Timber|Yarrowdale Water|Zephyrine Airlines""".replace("\n", "|").split("|")
PLACES = """Aldeburgh|Bruges|Cádiz|Dunedin|Esbjerg|Fredericia|Galway|Hobart|Izmir|Jönköping|Kraków|Łódź|Málaga|Nantes|Örebro|Porto|Québec|Rouen
São Tomé|Tromsø|Utrecht|Växjö|Würzburg|Ypres|Zürich""".replace("\n", "|").split("|")
SEGMENTS = """coastal shipping|frozen vegetables|precision optics|industrial coatings|retail banking|office refurbishment|offset printing
cold storage|rail freight|specialty glass|timber processing|seed breeding|water treatment|marine insurance|regional aviation
fluff pulp|waffle irons|firewall software|fish farming|flax spinning""".replace("\n", "|").split("|")
THINGS = """warehouse|turbine|ferry|kiln|sawmill|pumping station|data centre|bakery|foundry|laboratory|quarry|depot|office block|coffee roastery
reservoir|hangar|printing press|greenhouse|tannery|terminal""".replace("\n", "|").split("|")
PEOPLE = """Ms Okonkwo-Brandt|Mr Feilding|Dr Szymański|Mrs Affleck|Señor Ibáñez|Professor Højgaard|Ms d'Aubigné|Mr O'Riordan|Dr Çelik|Frau Weiß
Ms Tsakalidou|Mr Nwachukwu""".replace("\n", "|").split("|")
ITEMS = """Revenue|Cost of sales|Gross profit|Distribution costs|Administrative expenses|Other operating income|Operating profit|Finance income
Finance costs|Share of results of associates|Profit before taxation|Income tax expense|Profit for the year|Property, plant and equipment
Right-of-use assets|Intangible assets|Goodwill|Deferred tax assets|Inventories|Trade and other receivables|Cash and cash equivalents
Trade and other payables|Lease liabilities|Provisions|Borrowings|Retirement benefit obligations|Share capital|Share premium
Translation reserve|Retained earnings|Non-controlling interests|Total equity|Staff costs|Depreciation|Amortisation|Impairment of fixtures
Audit fees|Research and development|Currency differences|Dividends paid""".replace("\n", "|").split("|")
ADJECTIVES = """difficult|steady|remarkable|modest|uneven|efficient|mild|sluggish|robust|volatile|unaffected|sufficient|official|scientific
disappointing|satisfactory|profitable|offsetting""".replace("\n", "|").split("|")
MONTHS = "January February March April May June July August September October November December".split()

TEMPLATES = """In {year}, {company} sold {count} tonnes of {segment} products through its {place} {thing}, {pct} more than in the year before.
The {thing} at {place} was closed in {month} after the river rose by {small} metres; it opened again {small} weeks later.
Revenue of the {segment} division rose to {money}, while its margin fell from {pct} to {pct}.
{person} joined the board on {day} {month} {year} and has chaired the audit committee since.
The directors propose a final dividend of {pence} pence per share, payable on {day} {month} {year}.
Demand for {segment} was {adj}, and the order book stood at {money} at the end of {month}.
Had the exchange rate of {month} held for the whole year, operating profit would have been {money} lower.
We bought {pct} of {company} for {money} in cash; goodwill of {money} was recognised.
The pension scheme, which has {count} members, showed a deficit of {money} on the actuary's assumptions.
Staff numbers fell by {count} to {count}, chiefly because the {thing} in {place} now runs two shifts instead of three.
{person} asked whether the {thing} could be insured at all; the answer from {company} was a qualified yes.
Inventories of finished goods covered {small} weeks of sales, against {small} weeks at {place} a year earlier.
A flood, a fire and an official inquiry made it a {adj} year for {segment}.
The firm first filed its affidavit in {place}, and five different offices confirmed that the figures were final.
Capital expenditure of {money} went mainly into the {thing} near {place} and into software for {segment}.
No provision was made, since counsel considers the claim of {company} to be without merit.
Emissions fell to {count} tonnes, or {pct} per unit, helped by a {adj} winter and a new {thing}.
At the meeting held in {place} on {day} {month}, {pct} of the votes cast were in favour.
Suppliers are paid within {small} days on average (the policy says {small}), and none waited longer than a quarter.
The lease of the {thing} runs until {month} {year}; the rent, now {money}, is reviewed every fifth year.
Customers in {place} waffled, then affirmed the contract; it is worth {money} over {small} years.
Trade receivables more than {day} days overdue amounted to {money}, of which {pct} has since been received.
The subsidiary in {place} trades as "{company}" and employs {count} people in {segment}.
Interest cover was {small}.{day} times; the covenant with {company} requires at least {small}.
It is too early to say what the {adj} harvest will do to prices; {person} expects a rise of {pct}.
The group hedges about {pct} of its fuel, and the fair value of those contracts was {money}.
Our {thing} at {place} won a prize for its flat roof, its flower beds and its baffling staircase.
Under the new standard the comparative figures were restated, which reduced equity by {money}.
{company} and {company} share the {thing}, and each consolidates its half.
Of the {count} complaints received, {count} were settled within {small} days; the rest concerned {segment}.
The chairman thanked {person}, who retires after {day} years of service in {place} and elsewhere.
Research into {segment} cost {money}, all of which was expensed as incurred.
The tax rate was {pct}, affected by losses in {place} for which no deferred tax asset is recognised.
We do not expect the {adj} conditions to last beyond {month}, yet we have budgeted for them.
Neither the auditor nor the valuer found fault with the {thing}; both remarked upon the coffee.""".split("\n")


# Headings, sentences and rows of the document at work, in the order in which they were written.
WRITTEN = []


class Writer:
    """Writes sentences, paragraphs and tables; the same seed gives the same text."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.bag = []

    def amount(self):
        pick = self.random
        unit = pick.choice(["£", "€", "$"])
        if pick.random() < 0.5:
            return f"{unit}{pick.randint(1, 980)}.{pick.randint(0, 9)} million"
        return f"{unit}{pick.randint(1000, 9999999):,}"

    def sentence(self):
        if not self.bag:
            self.bag = TEMPLATES[:]
            self.random.shuffle(self.bag)
        template = self.bag.pop()
        pick = self.random
        makers = {
            "year": lambda: str(pick.randint(1994, 2024)),
            "company": lambda: pick.choice(COMPANIES),
            "place": lambda: pick.choice(PLACES),
            "segment": lambda: pick.choice(SEGMENTS),
            "thing": lambda: pick.choice(THINGS),
            "person": lambda: pick.choice(PEOPLE),
            "adj": lambda: pick.choice(ADJECTIVES),
            "month": lambda: pick.choice(MONTHS),
            "day": lambda: str(pick.randint(2, 28)),
            "small": lambda: str(pick.randint(2, 9)),
            "count": lambda: f"{pick.randint(12, 98000):,}",
            "pct": lambda: f"{pick.randint(1, 96)}.{pick.randint(0, 9)}%",
            "pence": lambda: f"{pick.randint(1, 60)}.{pick.randint(10, 99)}",
            "money": self.amount,
        }
        for name, make in makers.items():
            while "{" + name + "}" in template:
                template = template.replace("{" + name + "}", make(), 1)
        return self.keep(template)

    def keep(self, text):
        WRITTEN.append(text)
        return text

    def paragraph(self, least=3, most=7):
        return " ".join(self.sentence() for _ in range(self.random.randint(least, most)))

    def paragraphs(self, count, least=3, most=7):
        return [self.paragraph(least, most) for _ in range(count)]

    def heading(self):
        pick = self.random
        make = pick.choice([
            lambda: f"The year at {pick.choice(COMPANIES)}",
            lambda: f"Outlook for {pick.choice(SEGMENTS)}",
            lambda: f"Principal risks in {pick.choice(PLACES)}",
            lambda: f"Notes on {pick.choice(ITEMS).lower()}",
            lambda: f"A visit to the {pick.choice(THINGS)}",
            lambda: f"Fixed assets and the {pick.choice(THINGS)} of {pick.choice(PLACES)}",
        ])
        return self.keep(make())

    def figure(self, negative=0.3):
        value = self.random.choice([self.random.randint(1, 99), self.random.randint(100, 9999), self.random.randint(10000, 999999)])
        if self.random.random() < 0.05:
            return "–"
        return f"({value:,})" if self.random.random() < negative else f"{value:,}"

    def table(self, rows, columns, notes=True):
        """Rows of an account: the item, the number of its note, and figures."""
        items = ITEMS[:]
        self.random.shuffle(items)
        made = []
        for row in range(rows):
            item = items[row % len(items)]
            note = [str(self.random.randint(1, 34)) if self.random.random() < 0.6 else ""] if notes else []
            made.append([item] + note + [self.figure() for _ in range(columns)])
            WRITTEN.append(" ".join(filter(None, made[-1])))
        return made

    def word(self):
        return self.random.choice(" ".join(SEGMENTS + THINGS + ADJECTIVES).split())


def latin(text):
    """The text without the letters that the standard fonts lack."""
    return "".join(c if c.encode("cp1252", "ignore") else unicodedata.normalize("NFD", c)[0].translate({0x142: "l", 0x141: "L", 0x131: "i"}) for c in text)


class LatinWriter(Writer):
    """Writes what the standard fonts can show."""

    def keep(self, text):
        return super().keep(latin(text))


class PlainWriter(LatinWriter):
    """Writes what programs of 8 bits can show."""

    def keep(self, text):
        return super().keep(text.replace("€", "EUR ").replace("–", "-"))


GERMAN = [
    "Die Geschäftsführung berichtet über ein schwieriges Jahr: Überschwemmungen in Würzburg, größere Ausfälle der Fähren und ein Streik der Lokführer haben das Ergebnis gedrückt. Trotzdem stieg der Umsatz um 4,7 % auf 1.283.450 €.",
    "Für die Rückstellungen gilt § 249 HGB; ihre Höhe wurde vorsichtig geschätzt. Die Straßenbahngesellschaft schuldet uns noch 18.300 €, doch äußerte ihr Anwalt, man werde bis Mitte März öffentlich Stellung nehmen.",
    "Aufsichtsratsvorsitzender bleibt Herr Jäger-Weißmüller; seine Stellvertreterin, Frau Özdemir, übernimmt zusätzlich den Prüfungsausschuss. Betriebsunterbrechungsversicherung und Haftpflichtversicherung wurden verlängert.",
]
FRENCH = [
    "L'exercice clos le 31 décembre a été marqué par une hausse de 12,4 % du chiffre d'affaires ; l'été, d'ordinaire si calme à Besançon, fut exceptionnel. Les œuvres d'art déposées au siège n'ont pas été réévaluées.",
    "« Nous avons dû fermer l'atelier », a déclaré le directeur, « parce que la forêt brûlait à côté ». Où irons-nous ? Peut-être à Nîmes, où la mairie offre un entrepôt à un prix réduit : 3 250 € par mois.",
]
POLISH = [
    "Zarząd spółki z Łodzi zaproponował wypłatę dywidendy w wysokości 2,15 zł na akcję. Źródłem środków będzie zysk zatrzymany, a część pieniędzy zostanie przeznaczona na budowę żaglówek w Świnoujściu.",
    "Księgowość ręczna odchodzi w przeszłość; mimo to główny księgowy, pan Żółkiewski, wciąż prowadzi zeszyt w kratkę i twierdzi, że jeszcze nigdy się nie pomylił.",
]
VIETNAMESE = [
    "Công ty vận tải biển báo cáo doanh thu quý hai tăng 8,3 % so với cùng kỳ năm trước. Nhà máy ở Đà Nẵng đã hoạt động trở lại sau trận lũ, và hai trăm công nhân mới được tuyển dụng.",
    "Hội đồng quản trị đề nghị giữ lại lợi nhuận để sửa chữa cầu cảng cũ. Người dân trong làng vẫn nhớ mùa đông năm ấy, khi cả dòng sông đầy thuyền giấy.",
]
RUSSIAN = [
    "Совет директоров утвердил отчёт за 2019 год. Выручка пароходства выросла на 6,2 % и составила 48 317 тысяч рублей, однако расходы на топливо съели почти всю прибыль. Ремонт ледокола отложен до весны.",
    "Объявление о собрании акционеров напечатано в местной газете. Главный бухгалтер, Щукина Ольга Юрьевна, подъехала к складу ранним утром и насчитала там лишь семь ящиков вместо двенадцати.",
    "Цены на лён колебались: в июне тонна стоила 91 400 рублей, в октябре уже 103 250. Мы надеемся, что будущий год окажется спокойнее, но запасы льноволокна всё же увеличили.",
]
GREEK = [
    "Η εταιρεία ανακοίνωσε ότι τα έσοδα του έτους ανήλθαν σε 7.412.000 ευρώ, αυξημένα κατά 3,8 %. Τα πλοία της γραμμής Πειραιά–Χανίων έμειναν δεμένα στο λιμάνι έντεκα ημέρες εξαιτίας των ανέμων.",
    "Το διοικητικό συμβούλιο προτείνει μέρισμα 0,42 ευρώ ανά μετοχή. Ο ελεγκτής δεν διατύπωσε επιφύλαξη, σημείωσε όμως ότι οι αποθήκες ελαιολάδου χρειάζονται καινούργια στέγη.",
]
GREEK_ANCIENT = [
    "μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος οὐλομένην, ἣ μυρί᾽ Ἀχαιοῖς ἄλγε᾽ ἔθηκε, πολλὰς δ᾽ ἰφθίμους ψυχὰς Ἄϊδι προΐαψεν ἡρώων",
]
CHINESE = [
    "本公司董事会谨此报告:二〇一九年度营业收入为人民币4,381万元,较上年增长百分之六点二。由于春季洪水,芜湖的造纸厂停工二十三天,修复费用约为310万元。",
    "审计委员会认为,公司的内部控制制度基本有效,但仓库盘点仍需改进。董事长表示,明年将在宁波新建一座冷库,并继续投资研究海藻饲料。",
    "股东大会将于五月十八日上午九时在青岛召开。有意出席的股东请携带身份证明,并在前一日下午四时之前登记。会议不备午餐,但供应茶水。",
    "子曰:學而時習之,不亦說乎?有朋自遠方來,不亦樂乎?人不知而不慍,不亦君子乎?",
]
JAPANESE = [
    "当期の売上高は前年比5.4%増の3,872百万円となりました。台風による工場の停止は十二日間に及びましたが、函館の冷凍倉庫は無事でした。",
    "取締役会は一株当たり十八円の配当を提案いたします。監査役は会計処理に問題はないと述べ、ただし倉庫のネズミ対策を求めました。",
    "来期はリンゴジュースの輸出を増やし、古いコンピューターを買い替える予定です。駅前の支店では、毎週金曜日に小さなコンサートを開いています。",
    "つれづれなるまゝに、日暮らし、硯に向かひて、心にうつりゆくよしなし事を、そこはかとなく書きつくれば、あやしうこそものぐるほしけれ。",
]
KOREAN = [
    "회사는 올해 매출이 지난해보다 7.1% 늘어난 2,946억 원이라고 밝혔다. 부산 공장은 태풍으로 아홉 날 동안 멈추었으나 곧 다시 문을 열었다.",
    "이사회는 주당 350원의 배당을 제안하였다. 감사는 장부에 잘못이 없다고 말하면서도 창고의 지붕을 고치라고 당부하였다.",
    "내년에는 해조류 사료 연구에 투자하고, 낡은 배 세 척을 팔기로 하였다. 마을 사람들은 그 배들을 오래 기억할 것이다.",
]
ARABIC = [
    "أعلنت الشركة أن إيراداتها بلغت هذا العام ٤٨٣ مليون درهم، بزيادة قدرها سبعة في المئة عن العام الماضي. وتوقف المصنع في طنجة أحد عشر يوما بسبب الفيضان.",
    "يقترح مجلس الإدارة توزيع أرباح نقدية على المساهمين في شهر مايو. ولم يجد مراجع الحسابات خطأ في الدفاتر، لكنه طلب إصلاح سقف المستودع القديم.",
    "اشترينا ثلاث سفن جديدة وبعنا مخزن الحبوب، وسنفتح في الربيع المقبل مكتبا صغيرا قرب الميناء يعمل فيه عشرون موظفا.",
]
HEBREW = [
    "החברה הודיעה כי הכנסותיה השנה הסתכמו ב־312 מיליון שקלים, עלייה של 5.6% לעומת השנה שעברה. המפעל בחיפה נסגר לתשעה ימים בגלל הצפה.",
    "הדירקטוריון מציע לחלק דיבידנד בחודש מאי. רואה החשבון לא מצא טעות בספרים, אך ביקש לתקן את גג המחסן הישן ולספור שוב את הארגזים.",
    "קנינו שלוש ספינות חדשות ומכרנו את הטחנה. באביב הבא נפתח משרד קטן ליד הנמל, ובו יעבדו עשרים איש.",
]
MIXED_ARABIC = "تعمل شركة Kestrelmoor Energy في مدينة Porto منذ عام 1998، وبلغت أرباحها 27.5 مليون يورو وفقا للتقرير رقم KM-4410."
MIXED_HEBREW = "חברת Quillon Software מוכרת את התוכנה Firewall 7 במחיר 249.90 דולר, ולקוחותיה ב־Utrecht וב־Galway מרוצים."
# Decomposed on purpose: each mark is a character of its own.
COMBINING = "Cafe\u0301 Zu\u0308rich, A\u030angstro\u0308m, nai\u0308ve fiance\u0301e, Sa\u0303o Tome\u0301, c\u030cas\u030c, n\u0303andu\u0301, tha\u0300nh pho\u0302\u0301"

CODE = '''//! Reads ledgers of fixed width.
use std::{collections::BTreeMap, fmt, io::BufRead};

/// One line of a ledger: `account`, `amount` in pence.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry { pub account: String, pub amount: i64 }

pub fn totals<R: BufRead>(reader: R) -> Result<BTreeMap<String, i64>, Error> {
    let mut sums = BTreeMap::new();
    for (number, line) in reader.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() || line.starts_with('#') {
            continue; // a remark
        }
        let (account, amount) = line.split_once('|').ok_or(Error::Shape { number })?;
        *sums.entry(account.trim().to_owned()).or_default() += amount.trim().parse::<i64>()?;
    }
    Ok(sums)
}

fn main() {
    let text = "4711 | -250\\n4712 | 1_000 \\\\ \\t~ ^ & % $";
    println!("{:>12} {:<8} {:#x}", text.len(), text == "" || !false, 0xff << 3);
}
'''
CODE_PYTHON = '''def depreciate(cost, residual, years, *, method="straight-line"):
    """Yield (year, charge, book_value) for an asset."""
    book = cost
    for year in range(1, years + 1):
        if method == "straight-line":
            charge = (cost - residual) / years
        elif method == "declining":
            charge = book * (1 - (residual / cost) ** (1 / years))
        else:
            raise ValueError(f"unknown method: {method!r}")
        book -= charge
        yield year, round(charge, 2), round(book, 2)


for row in depreciate(18_500, 2_000, 6, method="declining"):
    print("%4d  %10.2f  %10.2f" % row)
'''
