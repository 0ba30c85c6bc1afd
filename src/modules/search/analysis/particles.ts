/** What begins or ends a word without being part of a compound: cutting there leaves pieces that mean something else. */
export const noParts = new Set(
  `aan aars achter baar temp teren turen tuur enten alen even eren sten ellen taan telt raar roken tors king ging best kende stens enken sheet verst
  meed gesp split onderst opens voors stud schro luis ving willig mede rijk vers af al alle bij binnen buiten dan dat de den der des die door een eens en er erg ge heden heid hem
  hen her het hier hij hoe hun iets ik in ing je kant keer lang lei lijk lijks loos maar man mate me mee men met mij
  mis na naar nen nest niet niets nog nu of om on onder ons ont op over per rede ring schap sel
  ste ster te ten tegen ter tien tig toe tot uit van vast ver voor waar wal want wat wel wie wij ze
  zich zij zin zo zonder`
    .split(/\s+/)
    .filter(Boolean),
)
