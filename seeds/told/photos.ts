/** The hall in the evening, with light in its windows. */
const hall = `<linearGradient id="wall" x2="0" y2="1"><stop stop-color="#24393b"/><stop offset="1" stop-color="#32494a"/></linearGradient>
    <linearGradient id="floor" x2="0" y2="1"><stop stop-color="#6b4a2f"/><stop offset="1" stop-color="#8a6240"/></linearGradient>
    <radialGradient id="light"><stop stop-color="#f3c98b" stop-opacity=".75"/><stop offset="1" stop-color="#f3c98b" stop-opacity="0"/></radialGradient>
    <rect width="1200" height="900" fill="url(#wall)"/>
    <rect y="610" width="1200" height="290" fill="url(#floor)"/>
    <path d="M90 120h190v330H90zM1000 120h130v330h-130z" fill="#d9a765"/>
    <path d="M185 120v330M90 285h190M1065 120v330M1000 285h130" stroke="#1b2a2c" stroke-width="9"/>
    <ellipse cx="600" cy="740" rx="560" ry="230" fill="url(#light)"/>`

/** One of its chairs, at its feet; `turned`: -1 where it looks the other way. */
const chair = (x: number, y: number, size: number, turned: 1 | -1 = 1) =>
  `<g transform="translate(${x} ${y}) scale(${turned * size} ${size})" fill="none" stroke="#f0dfc2" stroke-width="13" stroke-linecap="round" stroke-linejoin="round"><path d="M-58 0l5-128-11-152M58 0l-5-128H-53l30-20H86l-33 20M-23-148l-5-136-36 4M-62-222l36-8M86-148l2 128"/></g>`

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
  /** The hall in the evening, before anybody came. */
  emptyHall: `
    ${hall}
    ${chair(560, 800, 1.15)}`,
  /** Somebody put one beside it. */
  secondChair: `
    ${hall}
    ${chair(560, 800, 1.15)}
    ${chair(830, 806, 1.1, -1)}`,
  /** And then all of them. */
  manyChairs: `
    ${hall}
    ${chair(330, 700, 0.72)}
    ${chair(520, 668, 0.66)}
    ${chair(700, 668, 0.66, -1)}
    ${chair(880, 700, 0.72, -1)}
    ${chair(250, 800, 0.88)}
    ${chair(960, 804, 0.88, -1)}
    ${chair(430, 868, 1)}
    ${chair(770, 868, 1, -1)}`,
} as const

export const photoOf = (name: keyof typeof photos): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${photos[name]}</svg>`
