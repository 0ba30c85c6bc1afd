/** Words that say nothing of what somebody writes about, as they are written in texts of care. */
export const emptyWords: ReadonlySet<string> = new Set(
  `aan aanwezig achter afdeling alleen allebei allemaal altijd ander andere anderen anders beetje begin begon beide bent beter
   bewoner bewoners bezig bijna binnen blijft blijven blijkt breder buiten cliënt cliënten daar daarna dacht dachten dagen
   deden denken deze dezelfde dingen doen doet drie duurt echt eerder eerst eerste eigen elkaar elke erbij ervan even gaan gaat
   gebeurt gedaan geeft gegaan geleden gemaakt geven gewoon goed graag groot haar hadden half halen heeft heel hele helemaal
   hier hierna hoeft hoeven hoort horen huis huizen ieder iedereen iemand iets is jaar jaren jullie kijken klein komen komt
   kreeg krijgt kunnen kwam kwamen laat later laten langer leven liever lukt lukte maakt maar maken medewerker medewerkers meer
   mens mensen misschien moest moeten morgen naar nadat niemand niet niets nieuwe nodig nooit nu onder ongeveer onszelf ook
   opnieuw over paar plek proberen probeerden proef samen schrijven soms staan staat stond toch toen tussen twee uren vaak
   vaker vandaag veel verder vertellen vier vond vonden vooraf vraag vragen vroeg vroegen waar waarom wanneer waren weer week
   weken weten wie wilde wilden willen wist woonden wonen woont worden wordt zaten zegt zeggen zelf zeven zien zijn zitten
   zodra zonder zorg zorgen moet mocht mochten omdat geen keer open schreven schreef vijf kost kosten ervoor werd werden
   tijd ergens onze voor voordat vanaf binnenkomen nergens overal vroeger later zomaar steeds opeens iemands anderhalf twintig zouden zullen`.split(
    /\s+/,
  ),
)
