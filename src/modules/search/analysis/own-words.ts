/** Words of care and of movements that compounds are made of, where a spelling list does not say so. */
export const ownParts = new Set(
  `aandacht arts bed brief les begeleider begeleiding behandel beleid bewoner bewoners buurt casus client clienten coach cultuur dag
  dagbesteding dialoog dorp eet familie gast gehandicapten ggz groep groeps hulp huis huisarts huiskamer jeugd jongeren kamer kantoor
  kring kwaliteit kwaliteits leef leer levens luister maaltijd mantelzorg mantelzorger medewerker medewerkers muziek naasten netwerk nacht
  ochtend omgeving ontmoetings opvang ouder ouderen overleg patient patienten plan plek project raad regel regels
  rooster samen samenwerkings sociaal spreek stage stoel tafel taal team tehuis therapie thuis tuin uur val verhaal verhalen
  verpleeg verpleeghuis verpleging verpleegkundige verzorging verzorgings verzorgende vrijwilliger vrijwilligers wacht werk
  wijk woon woning zelf ziek ziekenhuis zorg zorgen`.split(/\s+/),
)
