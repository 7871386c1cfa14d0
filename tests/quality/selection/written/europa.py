"""Reports in German, Spanish, French and Portuguese, with the accents that people leave out."""

from .shelf import Catalogue, Questions

BUCKET = "s3://informes-berichte"

# code, company, language, years, whether entries have titles
COMPANIES = [
    ("MSM", "Müller & Söhne Maschinenbau AG", "de", range(2019, 2024), True),
    ("SWG", "Stadtwerke Grünau GmbH", "de", range(2018, 2024), True),
    ("KBO", "Käserei Bödeli Genossenschaft", "de", range(2020, 2024), False),
    ("HVZ", "Hypothekarbank Vorderzell AG", "de", range(2019, 2024), True),
    ("CEP", "Compañía Eléctrica del Peñón, S.A.", "es", range(2019, 2024), True),
    ("ANZ", "Aceros Núñez Hermanos, S.A.", "es", range(2019, 2024), True),
    ("AGC", "Aguas de la Cañada, S.A.", "es", range(2020, 2024), False),
    ("BCV", "Banco del Valle Andino, S.A.", "es", range(2018, 2024), True),
    ("EHR", "Eaux de l’Hérault Réunies SA", "fr", range(2019, 2024), True),
    ("CSE", "Crèmerie Saint-Étienne SA", "fr", range(2019, 2024), True),
    ("TGV", "Tramways de Genêt-la-Vallée SA", "fr", range(2020, 2024), False),
    ("PSJ", "Pescas São João, S.A.", "pt", range(2020, 2024), True),
]
WORDS = {
    "de": {"year": "Geschäftsbericht", "half": "Halbjahresbericht", "audit": "Bericht der Revisionsstelle"},
    "es": {"year": "Informe anual", "half": "Informe semestral", "audit": "Estados financieros auditados"},
    "fr": {"year": "Rapport annuel", "half": "Rapport semestriel", "audit": "Comptes consolidés audités"},
    "pt": {"year": "Relatório anual", "half": "Relatório semestral", "audit": "Demonstrações financeiras auditadas"},
}

# code, handle, day, kind, title, summary
OTHERS = [
    ("MSM", "kurzarbeit", "2020-04-20", "Medienmitteilung", "Kurzarbeit in Werk II", "Folgen der Pandemie für 340 Beschäftigte."),
    ("SWG", "fernwaerme", "2022-06-09", "Studie", "Ausbau der Fernwärme bis 2035", "Abwärme der Kläranlage, Kosten und Trassen."),
    ("SWG", "preise", "2022-11-15", "Kundeninformation", "Strompreise 2023", "Gründe für die Erhöhung der Tarife."),
    ("KBO", "listerien", "2021-07-02", "Rückruf", "Rückruf von Weichkäse wegen Listerien", None),
    ("HVZ", "negativzins", "2019-10-01", "Kundeninformation", "Negativzinsen auf Guthaben ab 250 000 Franken", None),
    ("CEP", "apagon", "2021-08-14", "comunicado", "Apagón en la isla: causas y compensaciones", "Fallo de un transformador."),
    ("CEP", "eolico", "2023-03-02", "estudio", "Parque eólico de Punta Ñame: impacto ambiental", None),
    ("ANZ", "huelga", "2022-09-27", "comunicado", "Huelga en la acería de Logroño", "Acuerdo salarial con los sindicatos."),
    ("AGC", "sequia", "2023-05-11", "comunicado", "Restricciones por la sequía", None),
    ("BCV", "microcredito", "2020-12-01", "estudio", "Microcréditos para mujeres rurales", "Morosidad y efectos sobre el ingreso."),
    ("EHR", "nitrates", "2022-10-05", "étude", "Nitrates dans les captages de la plaine", "Origine agricole et traitement."),
    ("CSE", "incendie", "2021-12-19", "communiqué", "Incendie à l’atelier de Roanne", None),
    ("TGV", "greve", "2023-01-31", "communiqué", "Grève et service minimum", None),
    ("PSJ", "quotas", "2022-03-21", "comunicado", "Quotas de sardinha para 2022", None),
]

catalogue = Catalogue()
q = Questions("europa")


def compose():
    for code, company, language, years, titled in COMPANIES:
        catalogue.group(company)
        catalogue.associations[code] = company
        for year in years:
            for what in ("year", "half", "audit"):
                word = WORDS[language][what]
                file = f"{code}_{word.replace(' ', '_')}_{year}.pdf"
                catalogue.add(company, f"{code} {what} {year}", f"{BUCKET}/{code}/{year}/{file}", filename=file, document_type=word.lower(),
                              period=str(year), language=language, title=f"{word} {year}, {company}" if titled else None)
        for code_of, handle, day, kind, title, summary in OTHERS:
            if code_of == code:
                file = f"{day}_{title.split(':')[0].replace(' ', '_')}.pdf"
                catalogue.add(company, f"{code} {handle}", f"{BUCKET}/{code}/{day[:4]}/{file}", filename=file, document_type=kind.lower(),
                              published=day, language=language, title=title, summary=summary)


compose()


def year(code, number):
    """The year's report or its audited accounts."""
    return catalogue.any_of(f"{code} year {number}", f"{code} audit {number}")


def figure(code, number):
    return catalogue.any_of(*(f"{code} {what} {year}" for year in (number, number + 1) for what in ("year", "audit")))


def report(code, number):
    return catalogue.any_of(f"{code} year {number}")


def audit(code, number):
    return catalogue.any_of(f"{code} audit {number}")


def half(code, number):
    return catalogue.any_of(f"{code} half {number}")


def other(code, handle):
    return catalogue.any_of(f"{code} {handle}")


q.ask("name", "Wie hoch war der Umsatz von Müller & Söhne im Jahr 2021?", year("MSM", 2021))
q.ask("name", "¿Cuánto ganó la Compañía Eléctrica del Peñón en 2022?", year("CEP", 2022))
q.ask("name", "Quel était le chiffre d’affaires de la Crèmerie Saint-Étienne en 2020 ?", year("CSE", 2020))
q.ask("name", "Aguas de la Cañada net profit 2021", year("AGC", 2021))
q.ask("name", "Quantas toneladas descarregou a Pescas São João em 2022?", year("PSJ", 2022))
q.ask("symbol", "HVZ 2022 Zinserfolg", year("HVZ", 2022))
q.ask("symbol", "resultado de ANZ en 2020", year("ANZ", 2020))
q.ask("typo", "mueller und soehne 2022 gewinn", year("MSM", 2022))
q.ask("typo", "compania electrica del penon 2020", year("CEP", 2020))
q.ask("typo", "eaux de l'herault 2021 resultat", year("EHR", 2021))
q.ask("typo", "Stadtwerke Gruenau Jahresergebnis 2020", year("SWG", 2020))
q.ask("document-type", "Halbjahresbericht 2023 der Stadtwerke Grünau", half("SWG", 2023))
q.ask("document-type", "informe semestral de Aceros Núñez 2022", half("ANZ", 2022))
q.ask("document-type", "comptes audités 2022 des Tramways de Genêt-la-Vallée", audit("TGV", 2022))
q.ask("document-type", "Geschäftsbericht der Käserei Bödeli 2021 bitte", report("KBO", 2021))
q.ask("relative-date", "Wie lief das letzte Jahr für die Hypothekarbank Vorderzell?", year("HVZ", 2023))
q.ask("relative-date", "El informe anual más reciente del Banco del Valle Andino, por favor", report("BCV", 2023))
q.ask("relative-date", "résultats de la crèmerie saint-étienne l’année dernière", year("CSE", 2023))
q.ask("topic", "Rückruf Weichkäse Listerien", other("KBO", "listerien"))
q.ask("topic", "¿Qué pasó con el apagón?", other("CEP", "apagon"))
q.ask("topic", "nitrates dans l’eau", other("EHR", "nitrates"))
q.ask("topic", "microcreditos mujeres", other("BCV", "microcredito"))
q.ask("topic", "Ausbau der Fernwärme", other("SWG", "fernwaerme"))
q.ask("several-companies", "Vergleiche Müller & Söhne und die Stadtwerke Grünau im Jahr 2022", year("MSM", 2022), year("SWG", 2022))
q.ask("several-companies", "Compara CEP y AGC en 2021", year("CEP", 2021), year("AGC", 2021))
q.ask("several-periods", "Banco del Valle Andino: beneficio 2018 y 2022", figure("BCV", 2018), figure("BCV", 2022))
q.ask("several-periods", "rapports annuels 2020 et 2021 des Eaux de l’Hérault", report("EHR", 2020), report("EHR", 2021))
ABOUT_MSM = ["Wie hoch war der Gewinn von Müller & Söhne 2022?", "Müller & Söhne erzielte 2022 einen Gewinn von 12,4 Millionen Franken."]
ABOUT_CEP = ["¿Cuál fue la deuda de la Compañía Eléctrica del Peñón en 2022?", "La deuda neta fue de 310 millones de euros en 2022."]
q.ask("follow-up", "und 2021?", year("MSM", 2021), history=ABOUT_MSM)
q.ask("follow-up", "¿y en 2023?", year("CEP", 2023), history=ABOUT_CEP)
q.ask("follow-up", "Und bei der Hypothekarbank?", year("HVZ", 2022), history=ABOUT_MSM)
q.ask("abstention", "Guten Tag!")
q.ask("abstention", "Muchas gracias, eso es todo.", history=ABOUT_CEP)
q.ask("abstention", "Quel temps fera-t-il demain à Genève ?")
q.ask("abstention", "Wie koche ich Käsefondue?")
q.ask("abstention", "¿Cuánto ganó Telefónica en 2022?")

# --- more
q.ask("several-periods", "Wie hat sich das Eigenkapital der Hypothekarbank Vorderzell von 2021 bis 2023 entwickelt?",
      figure("HVZ", 2021), figure("HVZ", 2022), figure("HVZ", 2023))
q.ask("several-periods", "Käserei Bödeli: war der Umsatz im Jahr vor dem Listerien-Rückruf höher als im Jahr danach, also 2020 gegen 2022?",
      figure("KBO", 2020), figure("KBO", 2022))
q.ask("several-periods", "Manda-me os dois últimos relatórios semestrais da Pescas São João", half("PSJ", 2023), half("PSJ", 2022))
q.ask("several-periods", "fréquentation des tramways de genet la vallee, 2023 par rapport à 2021", figure("TGV", 2021), figure("TGV", 2023))
q.ask("several-periods", "¿Debe Aceros Núñez más que hace un año? Quiero ver la deuda a cierre de 2022 y de 2023.", figure("ANZ", 2022), figure("ANZ", 2023))

q.ask("follow-up", "¿Y en las cuentas auditadas de ese año se ve lo que pagaron?", audit("CEP", 2021),
      history=["¿Qué pasó en la isla en agosto de 2021?", "Según el comunicado de la Compañía Eléctrica del Peñón del 14 de agosto de 2021, falló un transformador; "
               "la compañía anunció compensaciones a los clientes."])
q.ask("follow-up", "Gibt es das auch nur für das erste Halbjahr?", half("SWG", 2022),
      history=["Wie viel Strom haben die Stadtwerke Grünau 2022 verkauft?", "Laut Geschäftsbericht 2022 verkauften die Stadtwerke Grünau 412 Gigawattstunden."])
q.ask("follow-up", "Lo último que dices. ¿Quién dejaba de pagar?", other("BCV", "microcredito"),
      history=["¿Qué hay del Banco del Valle Andino de 2020?", "De 2020 hay el informe anual, el informe semestral, los estados financieros auditados y un estudio sobre "
               "microcréditos para mujeres rurales."])
q.ask("follow-up", "Merci. Pour revenir à cette étude sur les nitrates : quel bénéfice la société a-t-elle fait l’année de sa parution ?", year("EHR", 2022),
      history=["D’où viennent les nitrates dans les captages ?", "L’étude des Eaux de l’Hérault Réunies d’octobre 2022 les attribue surtout à l’agriculture.",
               "Et l’incendie de Roanne, c’était quand ?", "L’incendie à l’atelier de Roanne de la Crèmerie Saint-Étienne date de décembre 2021, selon son communiqué."])
q.ask("follow-up", "e no ano seguinte?", year("PSJ", 2022),
      history=["Qual foi o lucro da Pescas São João em 2021?", "A Pescas São João teve um lucro de 3,1 milhões de euros em 2021."])

q.ask("several-companies", "Wer hat 2023 mehr verdient, die Käserei Bödeli oder die Crèmerie Saint-Étienne?", year("KBO", 2023), year("CSE", 2023))
q.ask("several-companies", "half-year reports 2022 of the electricity company on the Peñón and of Aguas de la Cañada", half("CEP", 2022), half("AGC", 2022))
q.ask("several-companies", "Je cherche ce qu’on a publié sur les deux grèves, celle des tramways et celle de l’aciérie Núñez", other("TGV", "greve"), other("ANZ", "huelga"))

# --- more still
q.ask("relative-date", "Wie hat die Käserei Bödeli im ersten Halbjahr letztes Jahr abgeschnitten?", half("KBO", 2023))
q.ask("relative-date", "¿Cuánto acero vendió Núñez el último año antes de la pandemia?", year("ANZ", 2019))
q.ask("relative-date", "Qu’est-ce que les tramways ont annoncé en janvier de l’année dernière ?", other("TGV", "greve"))
q.ask("relative-date", "Qual foi o lucro da Pescas São João no ano retrasado?", year("PSJ", 2022))
q.ask("relative-date", "Was schrieb die Hypothekarbank Vorderzell ihren Kunden im Herbst vor der Pandemie?", other("HVZ", "negativzins"))
q.ask("relative-date", "necesito el informe semestral de la eléctrica del Peñón de los seis meses anteriores al apagón", half("CEP", 2021))

q.ask("follow-up", "Und was sagt die Revisionsstelle dazu?", audit("MSM", 2020),
      history=["Hat die Kurzarbeit Müller & Söhne 2020 gerettet?", "Im Geschäftsbericht 2020 schreibt Müller & Söhne, dass die Kurzarbeit Kosten von 2,8 Millionen Franken aufgefangen hat."])
q.ask("follow-up", "Perdón, me he liado de empresa: quería decir el banco andino.", year("BCV", 2022),
      history=["¿Cuánto ganó Aguas de la Cañada en 2022?", "Aguas de la Cañada ganó 9,6 millones de euros en 2022."])
q.ask("follow-up", "Hat man das dann 2023 im Ergebnis gesehen?", year("SWG", 2023),
      history=["Warum wurde der Strom in Grünau teurer?", "Die Kundeninformation der Stadtwerke Grünau vom November 2022 nennt die höheren Preise am Grosshandelsmarkt.",
               "Um wie viel?", "Laut derselben Information steigt der Tarif 2023 um 27 Prozent."])
q.ask("follow-up", "oui, volontiers", other("CSE", "incendie"),
      history=["Pourquoi la Crèmerie Saint-Étienne a-t-elle moins produit début 2022 ?", "Le rapport semestriel 2022 parle de l’arrêt de l’atelier de Roanne. Il existe aussi un communiqué "
               "de décembre 2021 sur l’incendie. Voulez-vous que je le consulte ?"])

q.ask("abstention", "Das glaube ich kaum, in der Zeitung stand neulich etwas anderes.",
      history=["Wie viele Leute arbeiten bei den Stadtwerken Grünau?", "Ende 2023 beschäftigten die Stadtwerke Grünau 318 Personen, laut Geschäftsbericht."])
q.ask("abstention", "Desculpe, em que línguas lhe posso escrever?")
q.ask("abstention", "Wie hoch ist zurzeit der Leitzins der Nationalbank?")
q.ask("abstention", "combien de voyageurs par an dans le métro de Lyon")
