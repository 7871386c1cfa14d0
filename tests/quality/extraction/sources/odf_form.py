"""The form of LibreOffice: labels in a table, controls that become fields of the PDF."""

LABELS = [("Claimant", "Wilhelmina O'Riordan"), ("Policy number", "TWR-5520/F"), ("Date of loss", "17 November 2019"), ("Place of loss", "Pumping station, Ypres"),
          ("Cause", "Flood after a burst sluice"), ("Amount claimed", "€ 48,250.00"), ("Bank account", "BE00 1234 5678 9012")]


def form():
    controls, frames = "", ""
    for number, (label, value) in enumerate(LABELS):
        controls += f'<form:text form:name="f{number}" form:control-implementation="ooo:com.sun.star.form.component.TextField" form:id="c{number}" form:current-value="{value}"/>'
        frames += (f'<text:p>{number + 1}. {label}: <draw:control text:anchor-type="as-char" svg:width="8cm" svg:height="0.7cm" draw:control="c{number}"/></text:p>')
    for number, label in enumerate(["Police were told", "Photographs are enclosed"]):
        controls += f'<form:checkbox form:name="b{number}" form:control-implementation="ooo:com.sun.star.form.component.CheckBox" form:id="d{number}" form:label="{label}" form:current-state="checked"/>'
        frames += f'<text:p><draw:control text:anchor-type="as-char" svg:width="8cm" svg:height="0.7cm" draw:control="d{number}"/></text:p>'
    return (f'<office:forms><form:form form:name="claim" xmlns:ooo="http://openoffice.org/2004/office">{controls}</form:form></office:forms>'
            f'<text:p text:style-name="H">Notice of claim</text:p><text:p text:style-name="L">Fill in every line; the office answers within five working days.</text:p>{frames}'
            '<text:p text:style-name="L">Signature: ______________________    Date: ____ / ____ / ________</text:p>')
