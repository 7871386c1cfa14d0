//! The words of time, in the languages in which people report: English, German, Spanish, French, Portuguese.

/// What a word or sign means where a time is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A number of four digits that can be a year.
    Year(i32),
    /// Any other number, with how many digits it has.
    Number(u32, u8),
    /// Two digits after an apostrophe, as in `'22`.
    Short(i32),
    Month(u8),
    Cardinal(u8),
    Ordinal(u8),
    Unit(Unit),
    /// `Q`, `H` and the like before or after a number.
    Letter(Unit),
    Fiscal,
    /// A fiscal year in a word: `Geschäftsjahr`, `ejercicio`.
    FiscalYear,
    Last,
    /// The one before what was spoken of: `previous`, `prior`.
    Prior,
    This,
    Next,
    Latest,
    Oldest,
    Ago,
    /// Before what was spoken of.
    Earlier,
    /// `vor zwei Jahren`, `hace dos años`: before what is counted back.
    Back,
    Before,
    After,
    Since,
    Between,
    From,
    To,
    And,
    /// Words between a part and its year.
    Of,
    In,
    /// Before a day.
    On,
    Article,
    Ended,
    End,
    Every,
    Same,
    That,
    Full,
    One,
    Date,
    SoFar,
    So,
    Far,
    Season(u8),
    /// What makes a year one of two calendar years, and what is such a year by itself.
    School,
    Playing,
    Now,
    /// A day of the week, by how many days it is from Monday.
    Weekday(u8),
    Yesterday,
    Tomorrow,
    /// The year before, in a word.
    YearBefore,
    Dash,
    Slash,
    Point,
    Comma,
    /// The end of a sentence or any other sign.
    Stop,
    Other,
}

/// What time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Half,
    Quarter,
    Month,
    Week,
    Day,
    Decade,
}

impl Sign {
    /// What a word means, in small letters and without accents.
    pub(super) fn of(word: &str) -> Self {
        if let Some(month) = month(word) {
            return Self::Month(month);
        }
        match word {
            "year" | "years" | "yr" | "yrs" | "yearly" | "jahr" | "jahre" | "jahren" | "jahres" | "ano" | "anos"
            | "annee" | "annees" | "ans" => Self::Unit(Unit::Year),
            "half" | "halves" | "halbjahr" | "halbjahre" | "halbjahres" | "semester" | "semesters" | "semestre"
            | "semestres" => Self::Unit(Unit::Half),
            "quarter" | "quarters" | "qtr" | "qtrs" | "quartal" | "quartale" | "quartals" | "quartalen"
            | "trimestre" | "trimestres" => Self::Unit(Unit::Quarter),
            "month" | "months" | "mths" | "monat" | "monate" | "monaten" | "monats" | "mes" | "meses" | "mois" => {
                Self::Unit(Unit::Month)
            }
            "week" | "weeks" | "wk" | "kw" | "woche" | "wochen" | "semana" | "semanas" | "semaine" | "semaines" => {
                Self::Unit(Unit::Week)
            }
            "day" | "days" | "tag" | "tage" | "tagen" | "dia" | "dias" | "jour" | "jours" => Self::Unit(Unit::Day),
            "decade" | "jahrzehnt" | "decada" | "decennie" => Self::Unit(Unit::Decade),
            "q" => Self::Letter(Unit::Quarter),
            "h" | "hy" => Self::Letter(Unit::Half),
            "fy" | "fye" | "fiscal" | "financial" | "ye" | "cy" | "gj" | "calendar" => Self::Fiscal,
            "geschaftsjahr" | "geschaftsjahres" | "geschaftsjahre" | "ejercicio" | "ejercicios" | "exercice"
            | "exercices" | "exercicio" | "exercicios" => Self::FiscalYear,
            "previous" | "prior" | "preceding" | "vorige" | "voriges" | "vorigen" | "anterior" | "precedent"
            | "precedente" => Self::Prior,
            "last" | "past" | "letzte" | "letzten" | "letzter" | "letztes" | "letztem" | "vergangene"
            | "vergangenen" | "vergangenes" | "pasado" | "pasada" | "ultimo" | "ultima" | "ultimos" | "ultimas"
            | "dernier" | "derniere" | "derniers" | "dernieres" | "passe" | "passee" | "passado" | "passada" => {
                Self::Last
            }
            "this" | "current" | "diese" | "dieses" | "diesen" | "diesem" | "laufende" | "laufenden" | "este"
            | "esta" | "cette" | "ce" => Self::This,
            "next" | "coming" | "upcoming" | "following" | "nachste" | "nachstes" | "nachsten" | "kommende"
            | "kommenden" | "proximo" | "proxima" | "siguiente" | "prochain" | "prochaine" | "suivant" | "suivante"
            | "seguinte" => Self::Next,
            "latest" | "newest" | "newer" | "fresher" | "recent" | "recently" | "currently" | "neueste"
            | "neuesten" | "neuester" | "neuestes" | "neusten" | "aktuell" | "aktuelle" | "aktuellen" | "aktueller"
            | "aktuelles" | "jungste" | "jungsten" | "jungster" | "reciente" | "recientes" | "recente" | "actual"
            | "actuel" | "actuelle" | "atual" => Self::Latest,
            "earliest" | "oldest" | "alteste" | "altesten" | "ersten" => Self::Oldest,
            "ago" | "back" | "atras" => Self::Ago,
            "earlier" | "zuvor" => Self::Earlier,
            "hace" | "ha" | "vor" => Self::Back,
            "before" | "davor" | "antes" | "avant" => Self::Before,
            "after" | "later" | "nach" | "danach" | "darauf" | "despues" | "apres" | "depois" => Self::After,
            "since" | "seit" | "desde" | "depuis" => Self::Since,
            "between" | "zwischen" | "entre" => Self::Between,
            "from" | "von" | "du" => Self::From,
            "to" | "until" | "till" | "through" | "thru" | "bis" | "hasta" | "jusqu" | "ate" | "au" => Self::To,
            "and" | "und" | "y" | "e" | "et" | "or" | "oder" | "o" | "vs" | "versus" | "against" | "with" | "plus"
            | "gegen" | "contra" | "contre" => Self::And,
            "of" | "for" | "de" | "del" | "des" | "do" | "da" | "no" => Self::Of,
            "in" | "im" | "en" | "em" | "during" | "at" | "by" | "as" => Self::In,
            "on" | "am" => Self::On,
            "the" | "a" | "an" | "der" | "die" | "das" | "dem" | "den" | "el" | "la" | "los" | "las" | "le" | "les"
            | "l" | "its" | "their" | "our" => Self::Article,
            "ended" | "ending" | "ends" | "beendet" | "terminado" | "clos" | "encerrado" => Self::Ended,
            "end" | "close" | "ende" | "fin" | "final" | "fim" => Self::End,
            "each" | "every" | "all" | "jedes" | "alle" | "cada" | "todos" | "chaque" | "tous" => Self::Every,
            "same" | "selbe" | "selben" | "gleichen" | "mismo" | "meme" | "mesmo" | "corresponding" => Self::Same,
            "that" | "then" => Self::That,
            "full" | "whole" | "entire" | "ganze" | "ganzen" | "gesamte" | "gesamten" => Self::Full,
            "date" => Self::Date,
            "ytd" => Self::SoFar,
            "so" => Self::So,
            "far" => Self::Far,
            "spring" | "fruhjahr" | "primavera" | "printemps" => Self::Season(1),
            "summer" | "sommer" | "verano" | "ete" | "verao" => Self::Season(2),
            "autumn" | "herbst" | "otono" | "automne" | "outono" => Self::Season(3),
            "winter" | "invierno" | "hiver" | "inverno" => Self::Season(4),
            "academic" | "school" => Self::School,
            "season" | "seasons" => Self::Playing,
            "now" | "today" | "heute" | "hoy" => Self::Now,
            "monday" => Self::Weekday(0),
            "tuesday" => Self::Weekday(1),
            "wednesday" => Self::Weekday(2),
            "thursday" => Self::Weekday(3),
            "friday" => Self::Weekday(4),
            "saturday" => Self::Weekday(5),
            "sunday" => Self::Weekday(6),
            "tomorrow" | "demain" => Self::Tomorrow,
            "yesterday" | "gestern" | "ayer" | "hier" | "ontem" => Self::Yesterday,
            "vorjahr" | "vorjahres" => Self::YearBefore,
            "first" | "st" | "erste" | "erstes" | "erstem" | "primer" | "primero" | "primera" | "premier"
            | "premiere" | "primeiro" | "primeira" => Self::Ordinal(1),
            "second" | "zweite" | "zweiten" | "zweites" | "segundo" | "segunda" | "deuxieme" => Self::Ordinal(2),
            "third" | "dritte" | "dritten" | "drittes" | "tercer" | "tercero" | "troisieme" | "terceiro" => {
                Self::Ordinal(3)
            }
            "fourth" | "vierte" | "vierten" | "viertes" | "cuarto" | "quatrieme" | "quarto" => Self::Ordinal(4),
            "one" | "ein" | "eine" | "einem" | "einen" | "un" | "une" | "uno" | "una" | "um" | "uma" => Self::One,
            "two" | "couple" | "both" | "zwei" | "dos" | "deux" | "dois" | "duas" => Self::Cardinal(2),
            "three" | "few" | "several" | "drei" | "tres" | "trois" => Self::Cardinal(3),
            "four" | "vier" | "cuatro" | "quatre" | "quatro" => Self::Cardinal(4),
            "five" | "funf" | "cinco" | "cinq" => Self::Cardinal(5),
            "six" | "sechs" | "seis" => Self::Cardinal(6),
            "seven" | "sieben" | "siete" | "sete" => Self::Cardinal(7),
            "eight" | "acht" | "ocho" | "huit" | "oito" => Self::Cardinal(8),
            "nine" | "neun" | "nueve" | "neuf" | "nove" => Self::Cardinal(9),
            "ten" | "zehn" | "diez" | "dix" => Self::Cardinal(10),
            "twelve" | "zwolf" | "doce" | "douze" | "doze" => Self::Cardinal(12),
            _ => Self::Other,
        }
    }

    /// Whether a time may begin with it: what joins and what says nothing of time begin none.
    pub(super) fn may_begin(self) -> bool {
        !matches!(
            self,
            Self::Other
                | Self::Stop
                | Self::Comma
                | Self::Dash
                | Self::Slash
                | Self::Point
                | Self::And
                | Self::Of
                | Self::In
                | Self::On
        )
    }

    /// Whether it says nothing but a time or a join.
    pub(super) fn is_of_time(self) -> bool {
        matches!(
            self,
            Self::Year(_)
                | Self::Short(_)
                | Self::Unit(_)
                | Self::Fiscal
                | Self::FiscalYear
                | Self::Last
                | Self::Prior
                | Self::Next
                | Self::Latest
                | Self::Oldest
                | Self::Ago
                | Self::Earlier
                | Self::Since
                | Self::Between
                | Self::YearBefore
                | Self::SoFar
        )
    }
}

/// The month that a word names.
pub(super) fn month(word: &str) -> Option<u8> {
    if !word.starts_with(['a', 'd', 'e', 'f', 'j', 'm', 'n', 'o', 's']) {
        return None;
    }
    Some(match word {
        "january" | "jan" | "januar" | "janner" | "enero" | "ene" | "janvier" | "janv" | "janeiro" => 1,
        "february" | "feb" | "februar" | "febrero" | "fevrier" | "fev" | "fevereiro" => 2,
        "march" | "mar" | "marz" | "marzo" | "mars" | "marco" => 3,
        "april" | "apr" | "abril" | "abr" | "avril" | "avr" => 4,
        "may" | "mai" | "mayo" | "maio" => 5,
        "june" | "jun" | "juni" | "junio" | "juin" | "junho" => 6,
        "july" | "jul" | "juli" | "julio" | "juillet" | "juil" | "julho" => 7,
        "august" | "aug" | "agosto" | "aout" => 8,
        "september" | "sep" | "sept" | "septiembre" | "setiembre" | "septembre" | "setembro" => 9,
        "october" | "oct" | "okt" | "oktober" | "octubre" | "octobre" | "outubro" => 10,
        "november" | "nov" | "noviembre" | "novembre" | "novembro" => 11,
        "december" | "dec" | "dez" | "dezember" | "diciembre" | "dic" | "decembre" | "dezembro" => 12,
        _ => return None,
    })
}
