export const nl = {
  'sentence.empty': 'Hier staat nog niets. Schrijf een zin, of ga terug. Niets zeggen mag ook.',
  'sentence.long':
    'Deze tekst is te lang om verder te reizen. Maak er een zin van, hooguit 600 tekens. Wat je schreef staat er nog helemaal.',
  'sentence.three': 'Je hebt al drie zinnen gekozen. Laat er eerst een weg. Wat je nu schreef staat er nog.',
  'sentence.three-theirs':
    'Voor deze persoon staan er al drie zinnen. Laat samen eerst een weg. Wat je schreef staat er nog.',
  'write-for.nobody': 'Kies voor wie je schrijft.',
  'write-for.way': 'Kies of je dit nu hoort, of overneemt van papier.',
  'audience.none': 'Kies een van de drie knoppen.',
} as const
