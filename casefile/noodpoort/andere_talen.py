"""The plainest cries for help in the seven languages we have a fixed sentence in.

Deterministic and few: enough to put the emergency number first. Not yet read by native speakers
(see content/andere_talen.yml). Pure; knows no grammar.
"""

from __future__ import annotations

import re
import unicodedata

from casefile.noodpoort.nood import Nood

# Per emergency: words in a row, as they are typed with or without accents; `*`: a word goes on.
ZINNEN: dict[Nood, str] = {
    Nood.ZELFDODING: """
        i want to die | wanna die | kill myself | end my life | suicide* | don't want to live
        do not want to live | better off dead | better off without me | hurt myself
        ölmek istiyorum | kendimi öldür* | intihar* | yaşamak istemiyorum | canıma kıy*
        chcę umrzeć | zabić się | zabiję się | samobój* | nie chcę żyć | odebrać sobie życie
        quiero morir | quiero matarme | suicid* | no quiero vivir
        quitarme la vida | me voy a matar
        je veux mourir | me tuer | me suicider | plus envie de vivre | mettre fin à mes jours
        хочу померти | хочу умереть | вбити себе | убить себя | самогуб* | самоуб* | не хочу жити
        не хочу жить | покінчити з життям
        أريد أن أموت | اريد ان اموت | بدي موت | أقتل نفسي | اقتل نفسي | انتحر* | انتحار | أنتحر*
    """,
    Nood.LICHAAM: """
        not breathing | can't breathe | cannot breathe | cant breathe | stopped breathing
        unconscious | is not waking up | heart attack now | chest pain | smell of gas | smell gas
        carbon monoxide alarm | house is on fire | bleeding a lot | vomiting blood | no insulin
        need my inhaler | need my insulin | need the inhaler | lips are blue | having a stroke
        nefes alamıyor* | bilinci kapalı | bayıldı* | gaz kokusu | gaz kokuyor | yangın var
        kalp krizi geçiriyor | çok kanama* | insülinim bitti | insulinim bitti
        nie oddycha | nie mogę oddychać | nieprzytomn* | ma zawał | śmierdzi gazem | czuć gaz
        pali się | bardzo krwawi | ma drgawki | nie reaguje
        no respira | no puedo respirar | inconsciente | huele a gas | dolor en el pecho
        me duele mucho el pecho | sangro mucho | se ha desmayado
        ne respire plus | n'arrive pas à respirer | inconscient | inconsciente | sent le gaz
        mal à la poitrine | perds du sang | au feu
        не дихає | не могу дышать | не можу дихати | не дышит | без сознания | непритомн*
        пахне газом | пахнет газом | болить серце | сильна кровотеча | пожежа
        لا يتنفس | لا تتنفس | ما عم اقدر اتنفس | لا أستطيع التنفس | فاقد الوعي | فقد الوعي
        ريحة غاز | رائحة غاز | ينزف كثيرا | تنزف كثيرا | ألم قوي في صدري
    """,
    Nood.GEWELD: """
        hits me | beats me | beating me | he hit me | threatens me | threatening to kill me
        husband hits | afraid of my husband | locked me in
        beni dövüyor | kocam dövüyor | bana vuruyor | beni tehdit ediyor
        bije mnie | mąż mnie bije | pobił mnie | grozi mi
        me pega | me golpea | me amenaza | me maltrata
        il me frappe | me frappe | me bat | me menace | il me tape
        б'є мене | мене б'є | бьет меня | меня бьет | погрожує мені | избивает меня
        يضربني | زوجي يضرب* | يهددني
    """,
    Nood.GEEN_SLAAPPLEK: """
        sleeping on the street | nowhere to sleep | no place to sleep | sleeping in my car
        sleep in the car | sokakta kal* | sokakta yat* | yatacak yer* | kalacak yerim yok
        śpię na ulicy | nie mam gdzie spać | śpię w samochodzie
        duermo en la calle | no tengo donde dormir | no tengo dónde dormir
        dors dans la rue | nulle part où dormir | dors dans ma voiture
        сплю на вулиці | ніде спати | негде спать | сплю на улице
        أنام في الشارع | انام في الشارع | ليس لدي مكان للنوم | ما عندي مكان انام
    """,
    Nood.UITZETTING_NU: """
        bailiff is at my door | bailiff is at the door | bailiff at the door | bailiff at my door
        evicted today | evicted tomorrow | eviction is tomorrow | eviction tomorrow | eviction today
        icra memuru kapıda | yarın tahliye | bugün tahliye
        komornik stoi pod drzwiami | komornik pod drzwiami | jutro eksmisja | dzisiaj eksmisja
        mañana me desalojan | hoy me desalojan | mañana me echan | hoy me echan
        expulsé demain | expulsée demain | expulsion demain | huissier est devant la porte
        завтра виселяють | сьогодні виселяють | завтра выселяют | сегодня выселяют
        غدا الاخلاء | غدا سيطردونني | بكرا بيطردوني
    """,
    Nood.GEEN_ETEN: """
        nothing to eat | no food for my | have no food | children are hungry
        yiyecek hiçbir şey | yiyecek bir şey yok | çocuklarım aç
        nie mam co jeść | nie mamy co jeść | dzieci są głodne
        no tengo nada de comer | no tengo comida | mis hijos tienen hambre
        rien à manger | mes enfants ont faim
        нічого їсти | нечего есть | діти голодні
        ليس لدي طعام | ما عندي اكل | أولادي جائعون
    """,
}


def _plain(tekst: str) -> str:
    """Lower case, without accents or vowel signs, one kind of apostrophe, single spaces."""
    apart = unicodedata.normalize("NFKD", tekst.casefold().replace("ı", "i").replace("ł", "l"))
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[’`ʼ]", "'", bare).split())


def _rule(zin: str) -> str:
    whole = _plain(zin)
    end = "" if whole.endswith("*") else r"(?!\w)"
    return rf"(?<!\w){re.escape(whole.rstrip('*'))}{end}"


_PATRONEN = {
    nood: re.compile(
        "|".join(_rule(zin) for zin in zinnen.replace("\n", "|").split("|") if zin.strip())
    )
    for nood, zinnen in ZINNEN.items()
}


def vind_in_andere_talen(tekst: str) -> dict[Nood, str]:
    """The emergencies in a message that is not (only) Dutch, each with the words that say so."""
    plain = _plain(tekst)
    return {nood: hit.group() for nood, p in _PATRONEN.items() if (hit := p.search(plain))}
