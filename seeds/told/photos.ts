/** Photos as a telephone takes them, of things nobody can be known by. Painted, since nobody here exists. */
export const photos = {
  /** By the hedge, a little after four. */
  bench: `
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#b9cdd6"/><stop offset="1" stop-color="#e9dcc2"/></linearGradient>
    <linearGradient id="hedge" x2="0" y2="1"><stop stop-color="#5d7343"/><stop offset="1" stop-color="#2e4029"/></linearGradient>
    <linearGradient id="grass" x2="0" y2="1"><stop stop-color="#8c9a55"/><stop offset="1" stop-color="#5f7038"/></linearGradient>
    <filter id="leaves"><feTurbulence baseFrequency=".06 .09" numOctaves="4" seed="7"/><feDisplacementMap in="SourceGraphic" scale="26"/></filter>
    <filter id="soft"><feGaussianBlur stdDeviation="1.4"/></filter>
    <rect width="1200" height="900" fill="url(#sky)"/>
    <rect y="560" width="1200" height="340" fill="url(#grass)"/>
    <path d="M-40 240Q200 190 420 235Q700 180 900 238Q1080 205 1240 240V600H-40z" fill="url(#hedge)" filter="url(#leaves)"/>
    <path d="M250 800L1010 770L1060 800L330 838z" fill="#46522c" opacity=".55" filter="url(#soft)"/>
    <g filter="url(#soft)" stroke="#4b3421" stroke-width="3">
      <path d="M300 470l16-4v330h-16zM900 452l16-4v324h-16z" fill="#5d4127"/>
      <path d="M270 470l680-22v44l-680 22zM270 540l680-22v44l-680 22z" fill="#8b633b"/>
      <path d="M250 640l724-24 30 34-724 26zM270 684l724-26 26 26-724 30z" fill="#9b7145"/>
      <path d="M262 700h22v124h-22zM968 676h22v118h-22z" fill="#5d4127"/>
    </g>`,
} as const

export const photoOf = (name: keyof typeof photos): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${photos[name]}</svg>`
