/** Words of care and of movements that compounds are made of, where a spelling list does not say so. */
export const ownParts = new Set(
  `aandacht arts bed brief les begeleider begeleiding behandel beleid bewoner bewoners brei buurt casus client clienten coach cultuur dag
  dagbesteding dialoog dorp eet familie gast gehandicapten ggz groep groeps hulp huis huisarts huiskamer jeugd jongeren kamer kantoor
  kring kwaliteit kwaliteits leef leer levens luister maaltijd mantelzorg moestuin mantelzorger medewerker medewerkers muziek naasten netwerk nacht
  ochtend omgeving ontmoetings opvang ouder ouderen overleg patient patienten plan plek project raad regel regels
  rooster samen samenwerkings sociaal spreek stage stoel tafel taal team tehuis therapie thuis tuin uur val verhaal verhalen
  verpleeg verpleeghuis verpleging verpleegkundige verzorging verzorgings verzorgende vrijwilliger vrijwilligers wacht werk
  wijk woon woning zelf ziek ziekenhuis zorg zorgen`.split(/\s+/),
)

/** By its stem, what says something else than its parts: a `schuldgevoel` is no `schuld`, and a `stoelgang` has no chair. */
export const undivided: ReadonlySet<string> = new Set(
  `schuldgevoel stoelgang hartstocht waterpok zeehond vleermuis oogappel lichaamstaal beursgang moederbord schouderklopje handvat
  doodgewoon oorzak hoofdzak noodlot zondebok luipaard bloedmooi pechvogel waaghals wijsneus`.split(/\s+/),
)

/** Things of three letters that compounds are made of: the spelling list does not say so of them. */
export const shortParts: ReadonlySet<string> = new Set(
  `aap arm bad bak bal bar bed bel bod bol bon bos bot box bui bus cao cel dak dam das dek dip dok dop eed eik erf fee gas
  gat god hak hal ham hap hek hof hok hol hut ijs jas job kap kas kat kei kin kip kok kop kot kus lak lap
  las lat lid lip lol los lot mes mol mop mos mug mus nek net nul oma oog oom oor opa pad pak pap pas pek pet pil pin pit
  pop pot pub rat rib rog rok rol rug rum sap ski sla sok spa tak tas tol top uil vak vat vee vel vin vis vla vlo vos wad was
  web wei wet wig wol zak zee zon zus bom gym jam rem`.split(/\s+/),
)

/** Of these only the end: what begins with them is mostly something else. */
export const shortEnds: ReadonlySet<string> = new Set(
  'app bek bes jus kam kar kit lab lam map mat pan rek rit set tip weg'.split(' '),
)
