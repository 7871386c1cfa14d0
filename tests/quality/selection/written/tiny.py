"""A catalogue of two groups, as somebody has who is trying the program out."""

from .shelf import Catalogue, Questions

catalogue = Catalogue()
q = Questions("tiny")

for group, handle, key, fields in [
    ("ROBIN'S BICYCLE REPAIRS LTD", "robin 2022", "robin/accounts-2022.pdf", {"document_type": "annual accounts", "period": "2022"}),
    ("ROBIN'S BICYCLE REPAIRS LTD", "robin 2023", "robin/accounts-2023.pdf", {"document_type": "annual accounts", "period": "2023"}),
    ("ROBIN'S BICYCLE REPAIRS LTD", "robin lease", "robin/lease.pdf", {"document_type": "lease", "title": "Lease of the shop in Castle Street"}),
    ("Village Hall Trust", "hall 2023", "hall/report 2023.pdf", {"document_type": "trustees' report", "period": "2023"}),
    ("Village Hall Trust", "hall survey", "hall/roof-survey.pdf", {"title": "Survey of the roof", "published": "2022-11-30"}),
    ("Village Hall Trust", "hall hire", "hall/hire.docx", {}),
]:
    if group not in catalogue.groups:
        catalogue.group(group)
    catalogue.add(group, handle, f"s3://small-things/{key}", filename=key.split("/")[1], **fields)


def paper(*handles):
    return catalogue.any_of(*handles)


q.ask("name", "How much did Robin's Bicycle Repairs make in 2022?", paper("robin 2022"))
q.ask("name", "village hall trust 2023", paper("hall 2023"))
q.ask("typo", "robins bicycle repair accounts 2023", paper("robin 2023"))
q.ask("topic", "state of the roof", paper("hall survey"))
q.ask("document-type", "When does the lease of the shop end?", paper("robin lease"))
q.ask("several-periods", "Robin's bicycle repairs: 2022 against 2023", paper("robin 2022", "robin 2023"), paper("robin 2023"))
q.ask("relative-date", "robin's accounts for last year", paper("robin 2023"))
q.ask("abstention", "What do robins eat in winter?")
q.ask("abstention", "cheers mate")
