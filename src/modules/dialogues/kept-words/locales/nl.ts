export const nl = {
  away: 'De verbinding viel weg. Je zin staat nog op dit apparaat. We sturen hem zodra het weer kan.',
  'away.choice':
    'De verbinding viel weg. Je keuze staat nog op dit apparaat. We sturen hem zodra het weer kan.',
  'away.typed':
    'De verbinding viel weg. Wat je schreef staat nog op dit apparaat. We sturen het zodra het weer kan.',
  slow: 'Het duurt even. Wat je schreef staat op dit apparaat, en we sturen het zodra het kan.',
  'go-on': 'Je kunt gewoon verder schrijven.',
  unkept: 'Dit apparaat kan niets voor je bewaren. Laat deze pagina open tot je zin is aangekomen.',
  waits: 'Dit wacht nog',
  sending: 'Er stond nog iets op dit apparaat. We sturen het nu.',
  arrived: 'Wat nog wachtte is aangekomen.',
  look: 'Laat zien',
  draft: 'Wat je eerder typte staat er weer.',
  held: 'Dit kon zo niet mee',
  'held.look': 'Kijk wat er is',
  'held.drop': 'Haal het weg van dit apparaat',
  over: 'Je plek is dicht, of dit is er niet meer. Wat je schreef staat hier nog: schrijf het over, of bel.',
  'leave.waits': 'Hier staat nog iets dat niet is aangekomen. Ga je nu weg, dan is dat weg.',
  'leave.stay': 'Nog even blijven',
  'leave.go': 'Gooi het weg en ga',
  'leave.away':
    'Er is geen verbinding, dus we kunnen je plek op dit apparaat nu niet sluiten. Probeer het straks nog een keer.',
} as const
