export const nl = {
  'sentence.empty': 'Hier staat nog niets. Schrijf een zin, of ga terug. Niets zeggen mag ook.',
  'sentence.long':
    'Deze tekst is te lang om verder te reizen. Maak er een zin van, hooguit 600 tekens. Wat je schreef staat er nog helemaal.',
  'sentence.three': 'Je hebt al drie zinnen gekozen. Laat er eerst een weg. Wat je nu schreef staat er nog.',
  'sentence.three-waiting':
    'Er wachten al drie zinnen die jij voor deze persoon opschreef. Lees die eerst terug. Wat je schreef staat er nog.',
  'sentence.three-yes':
    'Er zijn al drie zinnen gekozen. Laat er eerst een weg. Deze zin blijft zolang wachten.',
  'write-for.nobody': 'Kies voor wie je schrijft.',
  'write-for.not-helping':
    'Je helpt deze persoon nu niet meer. Wat je schreef staat er nog. Begin opnieuw met helpen, dan bewaren we het.',
  'write-for.way': 'Kies of je dit nu hoort, of overneemt van papier.',
  'audience.none': 'Kies een van de drie knoppen.',
} as const
