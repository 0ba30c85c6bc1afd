export const nl = {
  help: `Kampvuur van binnenuit, voor wie het huis beheert.

  npm run kampvuur -- import participants <bestand.csv>
      Neemt deelnemende organisaties op. Kolommen: movement, sector, name.
      Twee keer hetzelfde bestand opnemen verdubbelt niets.

  npm run kampvuur -- import wordpress <export.xml> [--uploads <map>] [--movement …] [--language nl|en]
                                       [--type post,page,…] [--no-pages] [--with <ander deel.xml>] [--report <bestand>]
                                       [--dry-run] [--undo]
      Neemt berichten en pagina's van een WordPress-website over als verhalen. Eerst wordt het hele bestand
      bekeken; daarna komt alles tegelijk, of niets. Wat niet meekan, en wat je
      dan kunt doen, komt in een verslag naast het bestand. Foto's en bestanden komen uit de map uploads.
      Nog een keer doen verdubbelt niets. Met --dry-run wordt niets geschreven, met --undo gaat terug wat
      niemand hier veranderde. Met --type kies je wat meekomt, zoals WordPress en plug-ins het noemen
      (post,page,project); met --no-pages komen er geen pagina's mee. Met --language zeg je waarin alles
      geschreven is. Is de export in delen, geef dan voor elk deel deze opdracht, met de andere delen erbij
      (--with <deel.xml>). Eindigt met 0 als het gelukt is, met 1 als iets niet klopt en er niets veranderd is, met 2
      als de opdracht niet klopt, en met 130 of 143 als het gestopt is en er niets veranderd is.

  npm run kampvuur -- create-host --name "…" --email … --organisation "…" [--movement "…"] [--phone "…"]
      Maakt iemand gastheer of gastvrouw van een organisatie en stuurt een brief om binnen te komen.
      Met --phone staan naam en nummer op de pagina's van wie nog niemand noemt.

  npm run kampvuur -- backup <map>
      Maakt in die map een back-up van alles in de database en alle bestanden, terwijl Kampvuur draait.
      De hoofdsleutel gaat niet mee: bewaar hem ergens anders.

  npm run kampvuur -- restore <back-up> [--replace]
      Zet een back-up terug in een lege database. Zet Kampvuur eerst stil.
      Met --replace gaat weg wat er nu in de database staat.

  npm run kampvuur -- rotate-key
      Geeft het huis een nieuwe hoofdsleutel. Zet Kampvuur stil, zet de nieuwe sleutel waar de oude stond
      (maak hem met: openssl rand -hex 32) en geef de oude in KAMPVUUR_MASTER_KEY_BEFORE.

  npm run kampvuur -- doctor [--checkpoint <bestand>]
      Kijkt of het huis in orde is. Verandert er niets aan.
      Met --checkpoint komt in het bestand te staan waar het logboek nu eindigt, en wordt gekeken of alles
      wat daar eerder stond er nog is. Bewaar het bestand buiten de server van de database.

  npm run kampvuur -- audit export [--csv] [--from 2026-01-01] [--until 2026-02-01]
      Het logboek, als FHIR AuditEvents of voor een rekenblad. Dat je dit doet, komt in het logboek.

  npm run kampvuur -- newsletter bounce < bericht
      Neemt een bericht aan waarin de post zegt dat een brief van de maand niet aankwam. Geef dit op als wat de
      mailserver doet met post aan KAMPVUUR_BOUNCES_TO.

  npm run routes [-- --json]
      Elke route, met wat haar bewaakt.

  npm run kampvuur -- help
      Deze uitleg.

De instellingen zijn dezelfde als die van npm start. Het kan terwijl Kampvuur draait en ook als het stil ligt.`,
  'unknown-verb': 'Kampvuur kent "{verb}" niet. Wat wel kan, staat in: npm run kampvuur -- help',

  'database.away': 'De database antwoordt niet. Kijk of hij draait en probeer het nog eens.',
  'database.owner': 'Hiervoor is het adres nodig van de eigenaar van de database: geef ook DATABASE_URL.',
  'database.other-key':
    'Deze hoofdsleutel hoort niet bij deze database. Geef dezelfde KAMPVUUR_MASTER_KEY als waarmee Kampvuur draait. Er is niets veranderd.',
  'key.gone':
    'De hoofdsleutel {file} is er niet. Zet hem terug, of geef KAMPVUUR_MASTER_KEY. Is alles nog nieuw? Start Kampvuur dan eerst een keer.',

  'file.absent': 'Het bestand {path} is er niet.',
  'file.closed': 'Het bestand {path} kan niet worden gelezen.',
  'file.not-a-file': '{path} is geen bestand.',
  'file.large': 'Het bestand {path} is groter dan 50 MB. Dat is te groot voor een lijst met organisaties.',

  line: 'Regel {line}: {sentence}',
  'import.usage': 'Zo gaat het: npm run kampvuur -- import participants <bestand.csv>',
  'import.empty': 'Het bestand is leeg. De eerste regel moet zijn: movement,sector,name',
  'import.columns':
    'Regel {line}: hier ontbreekt {missing}. De eerste regel noemt de kolommen: movement,sector,name',
  'import.column-twice': 'Regel {line}: de kolom {column} staat er twee keer.',
  'import.no-rows': 'Na de kolomnamen staat er niets meer in het bestand.',
  'row.quotes':
    'de aanhalingstekens kloppen niet. Zet de hele naam tussen "…" en schrijf een " in de naam dubbel.',
  'row.long': 'deze regel is veel te lang. Zo heet geen organisatie.',
  'row.encoding': 'hier staan tekens die niet te lezen zijn. Bewaar het bestand als "CSV UTF-8".',
  'row.signs': 'hier staan onzichtbare stuurtekens in. Haal die weg.',
  'row.name-long': 'een naam is langer dan 200 tekens.',
  'row.movement': 'de beweging (movement) ontbreekt.',
  'row.name': 'de naam (name) ontbreekt.',
  'row.cells': 'er staan meer kolommen dan bovenaan. Zet een naam met een komma erin tussen "…".',
  'remark.twice': 'dezelfde als regel {first}. Eén keer opgenomen.',
  'remark.sector': '{name} stond al in een andere sector dan {sector}. Dat is zo gelaten.',
  'count.movement': { one: '1 beweging', other: '{count} bewegingen' },
  'count.sector': { one: '1 sector', other: '{count} sectoren' },
  'count.organisation': { one: '1 organisatie', other: '{count} organisaties' },
  'import.added': 'Opgenomen: {list}.',
  'import.nothing-added': 'Er is niets bijgekomen.',
  'import.known': { one: '1 organisatie stond er al.', other: '{count} organisaties stonden er al.' },
  'import.placed': {
    one: '1 organisatie had nog geen sector en heeft die nu.',
    other: '{count} organisaties hadden nog geen sector en hebben die nu.',
  },
  'import.bad': {
    one: '1 regel kon niet mee; hierboven staat waarom.',
    other: '{count} regels konden niet mee; hierboven staat waarom.',
  },
  'import.house': 'De beweging van dit huis is {name}.',

  'wordpress.usage':
    'Zo gaat het: npm run kampvuur -- import wordpress <export.xml> [--uploads <map>] [--movement <naam in adressen>] [--language nl|en] [--type post,page,…] [--no-pages] [--with <ander deel.xml>] [--report <bestand>] [--dry-run] [--undo]',
  'wordpress.unknown-flag':
    '{flag} bestaat hier niet. Wat wel kan, staat in: npm run kampvuur -- help. Er is niets veranderd.',
  'wordpress.flag-alone':
    'Bij {flag} klopt niet wat erachter staat. Wat daar kan staan, staat in: npm run kampvuur -- help. Er is niets veranderd.',
  'wordpress.no-language':
    'In het {language} kan dit huis niet spreken: geef --language nl of --language en, of laat het weg. Er is niets veranderd.',
  'wordpress.no-types':
    'Met deze keuze blijft er niets over om over te nemen. Laat --no-pages weg, of geef bij --type ook iets anders. Er is niets veranderd.',
  'wordpress.no-story':
    'Van "{type}" kan geen verhaal worden gemaakt: het hoort bij een ander bericht, bij hoe de website eruitzag, of bij wat nooit voor lezers was. Er is niets veranderd.',
  'wordpress.unknown-type':
    '"{type}" staat nergens in deze export. Wat er wel in staat: {there}. Er is niets veranderd.',
  'wordpress.packed':
    'Dit bestand is ingepakt (zip of gz). Pak het eerst uit en geef het XML-bestand. Er is niets veranderd.',
  'wordpress.encoding':
    'Regel {line}: het bestand zegt dat het in "{encoding}" staat, en dat kan hier niet worden gelezen. Bewaar het als UTF-8. Er is niets veranderd.',
  'wordpress.bytes':
    'Regel {line}, teken {column}: hier staan tekens die in {encoding} niet te lezen zijn, zoals die van Windows. Open het bestand in een teksteditor, kijk op die plaats, en bewaar het als UTF-8. Er is niets veranderd.',
  'wordpress.xml':
    'Regel {line}, teken {column}: hier klopt de XML niet ({reason}). Maak de export opnieuw. Er is niets veranderd.',
  'wordpress.empty': 'In dit bestand staat niets. Maak de export opnieuw. Er is niets veranderd.',
  'wordpress.before-start':
    'Regel {line}: voor het begin van de export staat iets anders, zoals een melding van de server. Haal weg wat er voor de eerste < staat, of maak de export opnieuw. Er is niets veranderd.',
  'wordpress.cut-off':
    'Regel {line}: hier houdt het bestand op, en het is niet af. Haal de export opnieuw op. Er is niets veranderd.',
  'wordpress.entity':
    'Regel {line}, teken {column}: hier staat een teken zoals in een webpagina, dat in XML niet mag (zoals &nbsp;). Maak de export opnieuw. Er is niets veranderd.',
  'wordpress.html':
    'Dit is een webpagina en geen export. Bewaar wat WordPress geeft bij Gereedschap, Exporteren. Er is niets veranderd.',
  'wordpress.signs': {
    one: 'Er staat een stuurteken in het bestand dat in XML niet mag. Haal het weg. Regel en teken: {places}. Er is niets veranderd.',
    other:
      'Er staan stuurtekens in het bestand die in XML niet mogen. Haal ze weg. Regel en teken: {places}. Er is niets veranderd.',
  },
  'wordpress.doctype':
    'Regel {line}, teken {column}: hier staat een DOCTYPE. Dat heeft een export van WordPress nooit. Er is niets veranderd.',
  'wordpress.no-export':
    'Regel {line}, teken {column}: dit is geen export van WordPress: het bestand begint met "{name}". Bewaar wat WordPress geeft bij Gereedschap, Exporteren. Er is niets veranderd.',
  'wordpress.no-version':
    'Dit is geen export van WordPress, maar misschien een nieuwsfeed (RSS): nergens staat welke versie het is (wp:wxr_version). Bewaar wat WordPress geeft bij Gereedschap, Exporteren. Er is niets veranderd.',
  'wordpress.feed':
    'Dit is een feed (Atom), zoals Blogger die bewaart, en geen export van WordPress. Zet de berichten eerst in WordPress en bewaar wat dat geeft bij Gereedschap, Exporteren. Er is niets veranderd.',
  'wordpress.no-xml':
    'Dit bestand is geen XML. Bewaar wat WordPress geeft bij Gereedschap, Exporteren, en geef dat bestand. Er is niets veranderd.',
  'wordpress.full':
    'Er is geen ruimte meer op de schijf. Maak ruimte en geef dezelfde opdracht nog een keer. Er is niets veranderd, en er blijft niets half achter.',
  'wordpress.files-away':
    'De opslag van bestanden antwoordt niet. Kijk of die aan staat en geef dezelfde opdracht nog een keer. Er is niets veranderd.',
  'wordpress.another-site':
    'Een deel dat met --with is gegeven, is van een andere website: {site}. Er is niets veranderd.',
  'wordpress.deep':
    'Regel {line}, teken {column}: hier staat te veel in elkaar. Zo is geen export van WordPress. Er is niets veranderd.',
  'wordpress.long': 'Regel {line}, teken {column}: dit ene stuk is veel te lang. Er is niets veranderd.',
  'wordpress.many': 'Er staan meer dan {count} berichten in dit bestand. Er is niets veranderd.',
  'wordpress.no-site': 'In dit bestand staat niet van welke website het is. Er is niets veranderd.',
  'wordpress.no-uploads':
    '{path} is geen map. Geef de map uploads van de oude website. Er is niets veranderd.',
  'wordpress.left.draft': 'een concept: dat is van wie het schreef, en die heeft hier geen account',
  'wordpress.left.scheduled': 'stond klaar voor later',
  'wordpress.left.ahead': 'heeft een datum die nog moet komen ({name}); haal het op die dag over',
  'wordpress.left.private': 'was privé',
  'wordpress.left.password': 'had een wachtwoord',
  'wordpress.left.trash': 'lag in de prullenbak',
  'wordpress.left.status': 'was niet gepubliceerd',
  'wordpress.left.not-asked': 'er is niet om gevraagd (soort: {name})',
  'wordpress.left.never': 'hoort bij een plug-in en was nooit voor lezers (soort: {name})',
  'wordpress.left.type':
    'is van een plug-in of van het thema (soort: {name}); met --type {name} komt het mee',
  'wordpress.looking': '{percent}% van het bestand bekeken.',
  'wordpress.trying': '{percent}% geprobeerd. Er wordt niets geschreven.',
  'wordpress.bringing': '{percent}% overgenomen. Het is te zien zodra alles er is.',
  'wordpress.taking-back': '{percent}% bekeken om terug te nemen.',
  'wordpress.stopped':
    'Gestopt. Er is niets veranderd: alles gaat tegelijk of niet, en er blijft niets half achter. Geef dezelfde opdracht nog een keer; die begint vooraan.',
  'wordpress.laid-down':
    'Alles is gelezen en wordt nu in één keer vastgelegd: dat gaat door. Wacht even; daarna staat hier wat er gebeurd is.',
  'wordpress.changed-meanwhile':
    'Het bestand is veranderd terwijl het werd gelezen. Probeer het nog eens. Er is niets veranderd.',
  'wordpress.refused':
    'Regel {line}: de database neemt "{title}" niet aan ({reason}). Haal dit bericht uit het bestand, of kijk hier naar het verhaal, en probeer het nog eens. Er is niets veranderd.',
  'wordpress.no-movement':
    'Er is nog geen beweging om de verhalen aan te geven. Maak die eerst. Er is niets veranderd.',
  'wordpress.unknown-movement':
    'Er is geen beweging die in adressen "{movement}" heet. Er is niets veranderd.',
  'wordpress.report-closed': 'Het verslag kan niet worden geschreven in {path}. Er is niets veranderd.',
  'wordpress.report-no-file':
    '{path} is geen bestand. Geef met --report een bestand voor het verslag. Er is niets veranderd.',
  'wordpress.report-lost':
    'Het verslag kon niet helemaal worden geschreven ({reason}). Wat overgenomen is, staat er wel.',
  'wordpress.report.heading': 'Verslag van het verhuizen van {site}, {date}',
  'wordpress.report.post': 'Regel {line}: {title}',
  'wordpress.report.keyword': 'Trefwoord {name}: staat hier onder {stands}.',
  'wordpress.report.at': 'Wat niet meekon en wat je nu kunt doen, staat in {path}.',
  'wordpress.report.each': 'Wat niet meekwam of anders werd, bericht na bericht (met de regel in de export):',
  'wordpress.report.nothing': 'Alles kwam mee.',
  'wordpress.now': 'Wat je nu kunt doen',
  'wordpress.now.lost':
    'Er ontbreken foto’s of bestanden. Zet ze in de map uploads en geef dezelfde opdracht nog een keer, met --uploads en die map. Niets komt dubbel, en dit verslag noemt dan alleen wat nog steeds ontbreekt.',
  'wordpress.now.stays':
    'Sommige foto’s of bestanden kunnen hier niet staan. De links naar bestanden leiden nog naar de oude website: laat die staan tot je ze ergens anders hebt.',
  'wordpress.now.not-public':
    'Wat niet voor iedereen was, is niet overgenomen. Hieronder staat van wie het was: geef het aan die schrijver.',
  'wordpress.now.look':
    'Onderdelen van plug-ins en paginabouwers zien er hier anders uit. Lees die verhalen één keer na.',
  'wordpress.now.type':
    'De oude website had ook andere soorten berichten. Wil je die erbij, geef dan de opdracht nog een keer met --type, zoals hieronder staat.',
  'wordpress.now.comments':
    'Reacties van lezers blijven achter: wie ze schreef, zei geen ja tegen een plek hier. Ze staan nog in het exportbestand.',
  'wordpress.now.undo':
    'Toch niet goed? Dezelfde opdracht met --undo neemt alles terug wat niemand hier veranderde.',
  'wordpress.would-come': {
    one: 'Van {site} zou 1 verhaal komen. Er is niets geschreven.',
    other: 'Van {site} zouden {count} verhalen komen. Er is niets geschreven.',
  },
  'wordpress.came': {
    one: 'Van {site} is 1 verhaal overgenomen.',
    other: 'Van {site} zijn {count} verhalen overgenomen.',
  },
  'wordpress.count.renewed': {
    one: '1 verhaal stond er al en is bijgewerkt.',
    other: '{count} verhalen stonden er al en zijn bijgewerkt.',
  },
  'wordpress.count.same': { one: '1 verhaal stond er al zo.', other: '{count} verhalen stonden er al zo.' },
  'wordpress.count.pictures-kept': {
    one: '1 verhaal stond er al zo; zijn foto’s waren er nu niet bij en zijn gebleven.',
    other: '{count} verhalen stonden er al zo; hun foto’s waren er nu niet bij en zijn gebleven.',
  },
  'wordpress.count.pictures-missing': {
    one: '1 verhaal is daar veranderd en hier niet bijgewerkt: zijn foto’s zouden weggaan. Geef de map met --uploads.',
    other:
      '{count} verhalen zijn daar veranderd en hier niet bijgewerkt: hun foto’s zouden weggaan. Geef de map met --uploads.',
  },
  'wordpress.count.taken-back': {
    one: '1 verhaal is daar niet meer openbaar en is hier weggehaald.',
    other: '{count} verhalen zijn daar niet meer openbaar en zijn hier weggehaald.',
  },
  'wordpress.count.changed-here': {
    one: '1 verhaal is hier veranderd en is zo gelaten.',
    other: '{count} verhalen zijn hier veranderd en zijn zo gelaten.',
  },
  'wordpress.count.gone-here': {
    one: '1 verhaal is hier weggegooid en kwam niet terug.',
    other: '{count} verhalen zijn hier weggegooid en kwamen niet terug.',
  },
  'wordpress.count.left': { one: '1 bericht kwam niet mee.', other: '{count} berichten kwamen niet mee.' },
  'wordpress.count.pictures': {
    one: 'Daarbij kwam 1 foto mee.',
    other: 'Daarbij kwamen {count} foto’s mee.',
  },
  'wordpress.count.files': {
    one: 'Daarbij kwam 1 bestand mee, zoals een pdf.',
    other: 'Daarbij kwamen {count} bestanden mee, zoals een pdf.',
  },
  'wordpress.count.comments': {
    one: '1 reactie van een lezer kwam niet mee.',
    other: '{count} reacties van lezers kwamen niet mee.',
  },
  'wordpress.would-go': {
    one: '1 verhaal zou worden teruggenomen. Er is niets veranderd.',
    other: '{count} verhalen zouden worden teruggenomen. Er is niets veranderd.',
  },
  'wordpress.went': { one: '1 verhaal is teruggenomen.', other: '{count} verhalen zijn teruggenomen.' },
  'wordpress.went.changed-here': {
    one: '1 verhaal is hier veranderd en bleef staan.',
    other: '{count} verhalen zijn hier veranderd en bleven staan.',
  },
  'wordpress.went.another': {
    one: '1 bericht is hier niet van deze export, en bleef staan: een ander bericht heeft hetzelfde kenmerk (guid).',
    other:
      '{count} berichten zijn hier niet van deze export, en bleven staan: andere berichten hebben hetzelfde kenmerk (guid).',
  },
  'wordpress.went.gone-here': {
    one: '1 bericht uit deze export staat hier niet als verhaal.',
    other: '{count} berichten uit deze export staan hier niet als verhaal.',
  },
  'wordpress.left.long': 'te lang voor een verhaal',
  'wordpress.left.unreadable': 'is zo opgebouwd dat het hier niet te lezen is ({name})',
  'wordpress.left.empty': 'er stond geen tekst in',
  'wordpress.left.builder':
    'er staat geen tekst in: die staat in de paginabouwer {name}, die hier niet gelezen kan worden. Sla de pagina daar op als gewone tekst en exporteer opnieuw',
  'wordpress.left.twice': 'staat twee keer in het bestand; de eerste kwam mee',
  'wordpress.left.twice-other':
    'staat twee keer in het bestand op hetzelfde adres, met andere woorden; de eerste kwam mee',
  'wordpress.left.whose': 'van {name}',
  'wordpress.left.taken-back': 'stond hier al als verhaal en is nu weggehaald',
  'wordpress.left.still-here': 'staat hier nog, omdat iemand het hier heeft veranderd: kijk of het weg moet',
  'wordpress.left.another':
    'een ander bericht met hetzelfde kenmerk (guid) staat hier als verhaal: kijk of dat weg moet',
  'wordpress.left.changed-here': 'is hier veranderd en is zo gelaten',
  'wordpress.left.pictures-kept': 'zijn foto’s zijn er nu niet bij; die hier stonden, zijn gebleven',
  'wordpress.left.pictures-missing':
    'is daar veranderd en hier niet bijgewerkt: zijn foto’s zijn er nu niet bij, en zouden weggaan. Geef de map met --uploads',
  'wordpress.left.gone-here': 'is hier weggegooid en kwam niet terug',
  'wordpress.left.html': '{name}',
  'wordpress.left.shortcode':
    'van een plug-in of paginabouwer: {name}. De woorden en adressen ervan zijn gebleven, de rest niet',
  'wordpress.left.block':
    'blokken die elke keer opnieuw werden gemaakt, of van een plug-in zijn: {name}. Wat niet in de tekst zelf stond, kwam niet mee',
  'wordpress.left.picture':
    'foto nummer {name} staat niet in dit bestand. Is de export in delen? Geef de andere delen erbij met --with. Is hij zonder media gemaakt? Kies dan bij Exporteren: alle inhoud',
  'wordpress.left.picture-elsewhere': 'de foto {name} staat op een andere website',
  'wordpress.left.picture-no-uploads': 'de foto {name}: er is geen map uploads gegeven',
  'wordpress.left.picture-absent': 'de foto {name} is er niet in de map uploads',
  'wordpress.left.picture-outside': 'de foto {name} wijst naar iets buiten de map uploads',
  'wordpress.left.picture-large': 'de foto {name} is groter dan 10 MB',
  'wordpress.left.picture-unknown': 'de foto {name} kan hier niet worden bewaard',
  'wordpress.left.document':
    'het bestand {name} blijft op de oude site: houd het daar bereikbaar, of zet het ergens anders en pas de link aan',
  'wordpress.left.picture-lost': 'de foto {name} ontbreekt hier nog',
  'wordpress.left.document-lost':
    'het bestand {name} ontbreekt hier nog; de link leidt nog naar de oude site',
  'wordpress.left.document-no-uploads':
    'het bestand {name}: er is geen map uploads gegeven; de link leidt nog naar de oude site',
  'wordpress.left.document-absent':
    'het bestand {name} is er niet in de map uploads; de link leidt nog naar de oude site',
  'wordpress.left.document-outside':
    'het bestand {name} wijst naar iets buiten de map uploads; de link leidt nog naar de oude site',
  'wordpress.left.document-large':
    'het bestand {name} is te groot om hier te bewaren; de link leidt nog naar de oude site',
  'wordpress.left.document-unknown':
    'het bestand {name} is hier niet te bewaren: het is geen pdf, docx, pptx, xlsx, odt, odp, ods, mp3, mp4, ogg, wav of webm, of het is stuk. De link leidt nog naar de oude site',
  'wordpress.left.document-script':
    'in het bestand {name} zit een programma (een macro of script), en dat nemen we niet over. Bewaar het zonder; de link leidt nog naar de oude site',
  'wordpress.left.fields':
    'op de oude site stond ook tekst in eigen velden (van ACF): {name}. Die kwam niet mee: kijk of er iets bij moet',
  'wordpress.left.terms': 'stond op de oude site ook onder: {name}. Dat was een eigen indeling van die site',
  'wordpress.left.authors': 'te veel namen erboven: {name}',
  'wordpress.left.headings': 'te veel of te lange trefwoorden: {name}',
  'wordpress.left.excerpt': 'de samenvatting is te lang voor "in het kort"',
  'wordpress.left.comments': 'reacties: {name}',
  'wordpress.left.sticky': 'stond bovenaan; hier staat het nieuwste bovenaan',
  'wordpress.came.mistaken':
    'Het bestand zegt dat het in {encoding} is, maar het is UTF-8. Zo is het gelezen.',
  'wordpress.came.shared-address':
    'het oude adres {name} leidt hier al naar een verhaal van een andere website; gaat dat weg, dan leidt het naar dit verhaal',
  'wordpress.came.language':
    'is geschreven in het {name} en staat hier zo; wat eromheen staat, is in de taal van dit huis',
  'wordpress.came.language-guessed':
    'is aan de woorden te zien in het {name}, anders dan de website zegt: kijk of dat klopt',
  'wordpress.came.language-unknown':
    'is in een taal die hier niet bekend is ({name}), en staat hier als de rest van de website',
  'wordpress.came.untitled': 'had geen titel; de eerste woorden staan nu bovenaan',
  'wordpress.came.long-title': 'de titel is ingekort: {name}',
  'wordpress.came.undated': 'had geen datum; hier kreeg het een oude, zodat het niet als nieuws staat',

  'host.usage':
    'Zo gaat het: npm run kampvuur -- create-host --name "…" --email … --organisation "…" [--movement "…"] [--phone "…"]',
  'host.name': 'Wie wordt het? Geef --name "…", niet langer dan 120 tekens.',
  'host.email': 'Waar gaat de brief heen? Geef --email met een heel mailadres, zoals els@voorbeeld.nl.',
  'host.organisation':
    'Waarvan? Geef --organisation "…", niet langer dan 200 tekens. Of alleen --movement "…", voor wie de telefoon van de beweging opneemt.',
  'host.movement': 'Geef --movement een naam van niet meer dan 200 tekens.',
  'host.phone': 'Geef --phone een nummer met cijfers, spaties en streepjes, zoals 085 000 00 11.',
  'host.no-movement': 'Er is nog geen beweging. Noem haar met --movement "…".',
  'host.which-movement': '{name} bestaat in meer dan één beweging. Zeg welke met --movement "…".',
  'host.made.movement': 'De beweging {name} is gemaakt.',
  'host.made.sector': 'De sector {name} is gemaakt.',
  'host.made.organisation': 'De organisatie {name} is gemaakt.',
  'host.done': '{name} ontvangt nu mensen bij {organisation}.',
  'host.known': '{name} ontving al mensen bij {organisation}.',
  'host.other-name': 'Bij {email} hoort al iemand: {name}. Die naam is zo gelaten.',
  'host.contact': "Op de pagina's van {list} staat nu wie je kunt bellen: {name}.",
  'host.next.now': 'Er gaat nu een brief naar {email}. Daarin staat een link om binnen te komen.',
  'host.next.later': 'De brief naar {email} ligt klaar. Hij gaat weg zodra Kampvuur draait: npm start',
  'host.next.no-post':
    'De brief naar {email} ligt klaar. Hij gaat weg zodra Kampvuur draait met een SMTP_URL.',
  'host.next.example':
    'De brief is zo te lezen op {origin}/demo/mail: in het voorbeeld gaat geen mail de deur uit.',
  'host.next.example-later':
    'De brief ligt klaar. Start Kampvuur met npm start en lees hem op {origin}/demo/mail: in het voorbeeld gaat geen mail de deur uit.',

  'doctor.usage':
    'Zo gaat het: npm run kampvuur -- doctor, of npm run kampvuur -- doctor --checkpoint <bestand>',
  'doctor.nothing-yet': 'In {data} is nog geen database. Start Kampvuur eerst een keer: npm start',
  'doctor.fine': 'goed',
  'doctor.wrong': 'MIS ',
  'doctor.well': 'Het huis is in orde.',
  'doctor.ill': { one: 'Er is 1 ding mis.', other: 'Er zijn {count} dingen mis.' },
  'doctor.cannot-look': 'Hier kon niet worden gekeken. De database zegt: {reason}.',
  'migrations.fine': 'De tabellen zijn die van deze versie.',
  'migrations.waiting': {
    one: 'Er wacht 1 migratie. Start Kampvuur om haar te doen.',
    other: 'Er wachten {count} migraties. Start Kampvuur om ze te doen.',
  },
  'migrations.newer': {
    one: 'De database heeft 1 migratie die deze versie niet kent. Gebruik een nieuwere versie van Kampvuur.',
    other:
      'De database heeft {count} migraties die deze versie niet kent. Gebruik een nieuwere versie van Kampvuur.',
  },
  'tables.fine': 'Op elke tabel bepaalt de database wie welke rij ziet.',
  'tables.unguarded': 'Op {name} bepaalt de database niet wie welke rij ziet. Zet row level security aan.',
  'roles.fine': 'De rollen waarmee Kampvuur werkt, kunnen alleen wat ze moeten kunnen.',
  'roles.missing': 'De rol {role} is er niet. Start Kampvuur om haar te maken.',
  'roles.powerful': 'De rol {role} kan te veel: {right}. Neem haar dat af.',
  'audit.fine': {
    one: 'Het logboek klopt: 1 regel, en niets veranderd of weggehaald.',
    other: 'Het logboek klopt: {count} regels, en niets veranderd of weggehaald.',
  },
  'audit.broken':
    'Het logboek klopt niet: in keten {chain} is regel {number} veranderd, weggehaald of erbij gezet.',
  'audit.heads': 'Het logboek klopt niet: van de {chains} ketens zijn er {count} over.',
  'audit.stray': 'Het logboek klopt niet: in keten {chain}, die niet bestaat, staan regels ({count}).',
  'audit.closed': 'Geen rol van Kampvuur kan het logboek veranderen.',
  'audit.open': 'De rol {role} kan {name} veranderen. Neem haar dat af.',
  'key.fine': 'De hoofdsleutel past op wat verzegeld is.',
  'key.nothing-sealed': 'Er is nog niets verzegeld.',
  'key.closed': 'De hoofdsleutel past niet: van {looked} sleutels gaan er {count} niet open.',
  'key.roles': 'De hoofdsleutel is een andere dan die waarmee Kampvuur draait.',
  'search.fine': 'Zoeken: alles kon erin worden gelegd.',
  'search.set-aside': {
    one: 'Zoeken: één ding van de soort “{kind}” kon er niet in worden gelegd en wordt niet gevonden.',
    other:
      'Zoeken: {count} dingen van de soort “{kind}” konden er niet in worden gelegd en worden niet gevonden.',
  },
  'outbox.fine': {
    one: 'Er blijft niets liggen. Er is 1 bericht onderweg.',
    other: 'Er blijft niets liggen. Er zijn {count} berichten onderweg.',
  },
  'outbox.late': {
    one: '1 bericht ligt te wachten sinds {since}. Draait Kampvuur?',
    other: '{count} berichten liggen te wachten, het oudste sinds {since}. Draait Kampvuur?',
  },
  'post.none': 'Er is geen mailserver ingesteld (SMTP_URL).',
  'post.fine': 'De mailserver {host} antwoordt en neemt ons aan.',
  'post.refused':
    'De mailserver {host} is er niet: op die poort luistert niets. Klopt SMTP_URL, en draait hij?',
  'post.not-found': 'Er is geen mailserver die {host} heet. Klopt SMTP_URL?',
  'post.silent': 'De mailserver {host} geeft geen antwoord. Mag dit huis daar naar buiten?',
  'post.certificate':
    'De mailserver {host} kan niet bewijzen wie hij is: zijn certificaat klopt niet of is verlopen.',
  'post.encryption':
    'Met de mailserver {host} lukt geen versleutelde verbinding. Past smtp:// of smtps:// bij de poort in SMTP_URL?',
  'post.sign-in': 'De mailserver {host} neemt de naam en het wachtwoord uit SMTP_URL niet aan.',
  'post.sender': 'De mailserver {host} neemt niets aan van deze afzender. Klopt MAIL_FROM?',
  'post.not-now': 'De mailserver {host} neemt nu niets aan. Kijk later nog eens.',
  'post.hung-up': 'De mailserver {host} verbreekt de verbinding.',
  'letters.late': {
    one: '1 brief ligt te wachten sinds {since}. Werkt de post (SMTP_URL)?',
    other: '{count} brieven liggen te wachten, de oudste sinds {since}. Werkt de post (SMTP_URL)?',
  },
  'letters.declined': {
    one: '{server} nam 1 brief van de maand niet aan.',
    other:
      '{server} nam {count} brieven van de maand niet aan. Staat het adres van deze server op een lijst, of kloppen SPF en DKIM niet?',
  },
  'letters.failed': {
    one: '1 brief is na een week proberen niet aangekomen.',
    other: '{count} brieven zijn na een week proberen niet aangekomen.',
  },

  'backup.usage': 'Zo gaat het: npm run kampvuur -- backup <map>',
  'backup.made': 'De back-up is gemaakt: {folder} ({rows} regels uit {tables} tabellen).',
  'backup.files': {
    one: 'Er ging één bestand mee: wat is ingesproken, getekend of gefotografeerd.',
    other: 'Er gingen {count} bestanden mee: wat is ingesproken, getekend of gefotografeerd.',
  },
  'backup.missing': {
    one: 'Eén bestand was er niet en ging dus niet mee. Kijk met: npm run kampvuur -- doctor',
    other: '{count} bestanden waren er niet en gingen dus niet mee. Kijk met: npm run kampvuur -- doctor',
  },
  'backup.files-away': 'De bestanden in {folder} zijn nu niet te bereiken. Er is niets veranderd.',
  'backup.key':
    'Alleen met hoofdsleutel {id} gaat hij weer open. Die zit er niet in: bewaar hem ergens anders dan de back-up.',
  'backup.full':
    'In {folder} is geen plaats genoeg. Er is geen back-up gemaakt, en er is niets half blijven staan.',
  'backup.closed': 'In {folder} kan niet worden geschreven. Er is geen back-up gemaakt.',
  'backup.not-whole':
    '{folder} is geen hele back-up. Misschien werd het maken onderbroken, of is een deel weggeraakt. Er is niets veranderd.',
  'backup.broken':
    'In deze back-up is {file} niet meer zoals het is geschreven. Neem een andere back-up. Er is niets veranderd.',
  'backup.newer':
    'Een nieuwere versie van Kampvuur heeft deze back-up gemaakt. Gebruik die versie. Er is niets veranderd.',
  'backup.other-key':
    'Deze back-up hoort bij hoofdsleutel {needed}, en dit is hoofdsleutel {given}. Geef de andere in KAMPVUUR_MASTER_KEY. Er is niets veranderd.',
  'backup.not-empty':
    'Er staat al iets in deze database. Neem een lege, of zeg met --replace dat weg mag wat er staat. Er is niets veranderd.',
  'backup.in-use':
    'Er is nog iemand met deze database bezig. Zet Kampvuur eerst stil. Er is niets veranderd.',
  'restore.usage': 'Zo gaat het: npm run kampvuur -- restore <back-up> [--replace]',
  'restore.key':
    'Deze back-up gaat alleen open met hoofdsleutel {needed}. Zet hem in {file}, of geef KAMPVUUR_MASTER_KEY.',
  'restore.done': 'Alles staat weer zoals het was op {moment}: {rows} regels.',
  'restore.next':
    'Wat sindsdien is gewist, teruggenomen of beëindigd, blijft dicht; de lijsten naast de back-up zeggen dat. Al het andere staat er weer zoals toen. Iedereen komt opnieuw binnen. Start Kampvuur: npm start',
  'files.none': 'Er is nog niets ingesproken, getekend of gefotografeerd.',
  'files.fine': {
    one: 'Het ene bestand staat waar het hoort, in {place}.',
    other: 'Alle {count} bestanden staan waar ze horen, in {place}.',
  },
  'files.missing': {
    one: 'In {place} ontbreekt een bestand: {first}. Haal het uit een back-up, map files.',
    other:
      'In {place} ontbreken {count} bestanden, het eerste is {first}. Haal ze uit een back-up, map files.',
  },
  'files.away': 'De bestanden in {place} zijn niet te bereiken.',
  'backups.none': 'Er is nog geen back-up gemaakt.',
  'backups.fine': {
    one: 'Wat gewist is, staat niet meer in de back-up die er is.',
    other: 'Wat gewist is, staat niet meer in de {count} back-ups die er zijn.',
  },
  'backups.unlisted': {
    one: 'De lijst naast {place} weet nog niet dat 1 keer iets is teruggenomen of beëindigd. Sluit die schijf aan; Kampvuur schrijft het er dan op.',
    other:
      'De lijst naast {place} weet nog niet dat {count} keer iets is teruggenomen of beëindigd. Sluit die schijf aan; Kampvuur schrijft het er dan op.',
  },
  'backups.behind': {
    one: 'In {place} staat nog 1 sleutel die gewist is. Sluit die schijf aan; Kampvuur haalt hem er dan uit.',
    other:
      'In {place} staan nog {count} sleutels die gewist zijn. Sluit die schijf aan; Kampvuur haalt ze er dan uit.',
  },

  'rotate.usage': 'Zo gaat het: npm run kampvuur -- rotate-key',
  'rotate.both':
    'Hiervoor zijn twee sleutels nodig: de nieuwe in KAMPVUUR_MASTER_KEY (of waar hij anders staat), en de oude in KAMPVUUR_MASTER_KEY_BEFORE. Er is niets veranderd.',
  'rotate.done': {
    one: 'Het huis hoort nu bij hoofdsleutel {id}. 1 sleutel is opnieuw ingepakt.',
    other: 'Het huis hoort nu bij hoofdsleutel {id}. {count} sleutels zijn opnieuw ingepakt.',
  },
  'rotate.closed': {
    one: '1 sleutel ging met geen van beide open en is zo gelaten.',
    other: '{count} sleutels gingen met geen van beide open en zijn zo gelaten.',
  },
  'rotate.next':
    'Maak nu een back-up. Vernietig daarna hoofdsleutel {id}: dan gaat wat er in oudere back-ups verzegeld is, nooit meer open. Start Kampvuur zonder KAMPVUUR_MASTER_KEY_BEFORE.',

  'newsletter.bounce.taken': 'Aangenomen: deze brief kwam niet aan.',
  'newsletter.bounce.unwanted': 'Genoteerd: deze lezer wil de brief niet meer, en krijgt hem niet meer.',
  'newsletter.bounce.declined':
    'Aangenomen: deze brief werd niet aangenomen, maar dat zegt niets over het adres.',
  'newsletter.bounce.other':
    'Dit bericht zegt niet dat een brief van de maand niet aankwam. Er is niets gedaan.',

  'audit.usage':
    'Zo gaat het: npm run kampvuur -- audit export [--csv] [--from 2026-01-01] [--until 2026-02-01]',
  'checkpoint.fine': {
    one: 'Het logboek heeft nog alles wat één keer in {file} is opgeschreven. Waar het nu eindigt staat er nu ook in.',
    other:
      'Het logboek heeft nog alles wat {count} keer in {file} is opgeschreven. Waar het nu eindigt staat er nu ook in.',
  },
  'checkpoint.lost':
    'Het logboek klopt niet: in keten {chain} is regel {number} niet meer die van toen hij werd opgeschreven.',
  'checkpoint.unreadable': 'In {file} is een regel veranderd, of het bestand is niet te lezen.',

  'routes.usage': 'Zo gaat het: npm run routes, of npm run routes -- --json',
  'routes.method': 'methode',
  'routes.path': 'pad',
  'routes.policy': 'wie mag',
  'routes.kind': 'soort',
  'routes.thing': 'ding',
}
