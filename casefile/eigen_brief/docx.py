"""The same paper as a Word file (OOXML), to change in any word processor.

Four small parts in a zip: too little for a library with a C extension under it.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

from casefile.eigen_brief.inhoud import Inhoud, Regel, Vorm

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELS = "application/vnd.openxmlformats-package.relationships+xml"
_WHEN = (2026, 1, 1, 0, 0, 0)  # of the zip's parts: the same paper is the same bytes
_PARTS = {
    "[Content_Types].xml": f"""{_HEAD}<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="{_RELS}"/>
<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>""",
    "_rels/.rels": f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_OFFICE}/officeDocument"
 Target="word/document.xml"/></Relationships>""",
    "word/_rels/document.xml.rels": f"""{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>""",
    "word/styles.xml": f"""{_HEAD}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="nl-NL"/>
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>
<w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>""",
}


def als_docx(inhoud: Inhoud) -> bytes:
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' if inhoud.voor_jou else ""
    body = "".join(map(_alinea, inhoud.brief)) + page + "".join(map(_alinea, inhoud.voor_jou))
    size = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    document = f'{_HEAD}<w:document xmlns:w="{_W}"><w:body>{body}{size}</w:body></w:document>'
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**_PARTS, "word/document.xml": document}.items():
            archive.writestr(zipfile.ZipInfo(name, _WHEN), text)
    return out.getvalue()


def _alinea(regel: Regel) -> str:
    style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' if regel.vorm is Vorm.KOP else ""
    said = {Vorm.PUNT: f"☐ {regel.tekst}", Vorm.LEEG: f"{regel.tekst} {'_' * 30}"}
    words = said.get(regel.vorm, regel.tekst)
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(_leesbaar(line))}</w:t>' for line in words.split("\n")
    )
    return f"<w:p>{style}<w:r>{lines}</w:r></w:p>"


def _leesbaar(text: str) -> str:
    """Without signs that XML cannot hold: somebody may have typed one."""
    return "".join(sign for sign in text if " " <= sign < "\ufffe" or sign > "\uffff")
