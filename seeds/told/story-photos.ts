/** Photos with stories, painted: things nobody can be known by. */
export const storyPhotos = {
  /** A low table at night: dough, flour, and a clock on the wall. */
  dough: `
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="#1d2b33"/><stop offset="1" stop-color="#31424a"/></linearGradient>
    <linearGradient id="wood" x2="0" y2="1"><stop stop-color="#8a5f3a"/><stop offset="1" stop-color="#5b3c24"/></linearGradient>
    <radialGradient id="lamp" cx=".5" cy=".3" r=".75"><stop stop-color="#ffd894" stop-opacity=".85"/><stop offset=".5" stop-color="#f0b565" stop-opacity=".28"/><stop offset="1" stop-color="#f0b565" stop-opacity="0"/></radialGradient>
    <radialGradient id="loaf" cx=".4" cy=".3" r=".8"><stop stop-color="#fdf1d8"/><stop offset=".7" stop-color="#e6c99a"/><stop offset="1" stop-color="#c29c66"/></radialGradient>
    <filter id="soft"><feGaussianBlur stdDeviation="1.6"/></filter><filter id="dust"><feGaussianBlur stdDeviation="9"/></filter>
    <rect width="1200" height="800" fill="url(#wall)"/>
    <path d="M0 520h1200v280H0z" fill="url(#wood)"/><path d="M0 520h1200v10H0z" fill="#a9774b"/>
    <rect width="1200" height="800" fill="url(#lamp)"/>
    <g filter="url(#soft)"><circle cx="240" cy="200" r="92" fill="#efe4cb"/><circle cx="240" cy="200" r="92" fill="none" stroke="#6b4a2f" stroke-width="12"/>
      <path d="M240 200v-58M240 200h52" stroke="#2a2320" stroke-width="11" stroke-linecap="round"/></g>
    <ellipse cx="640" cy="650" rx="400" ry="64" fill="#fff7e6" opacity=".5" filter="url(#dust)"/>
    <g filter="url(#soft)"><path d="M430 640c0-120 130-170 230-160s200 70 190 160c-10 50-410 50-420 0z" fill="url(#loaf)"/>
      <path d="M520 560q60-34 130-30M560 600q90-30 180-10" fill="none" stroke="#b78f5c" stroke-width="7" stroke-linecap="round"/>
      <path d="M950 470h140l16 170q-86 30-172 0z" fill="#cfd6d4"/><ellipse cx="1020" cy="470" rx="70" ry="18" fill="#f8f4ea"/></g>`,
  /** A key on a nail in a shed, with a label. */
  key: `
    <linearGradient id="boards" x2="1"><stop stop-color="#7c6a50"/><stop offset=".5" stop-color="#94805f"/><stop offset="1" stop-color="#6d5c45"/></linearGradient>
    <linearGradient id="day" x2="1" y2=".4"><stop stop-color="#fff3cf" stop-opacity=".7"/><stop offset=".6" stop-color="#fff3cf" stop-opacity="0"/></linearGradient>
    <filter id="grain"><feTurbulence baseFrequency=".006 .3" numOctaves="3" seed="4"/><feColorMatrix values="0 0 0 0 .2  0 0 0 0 .14  0 0 0 0 .08  0 0 0 .55 -.1"/></filter>
    <filter id="shade"><feGaussianBlur stdDeviation="8"/></filter>
    <rect width="1200" height="800" fill="url(#boards)"/><rect width="1200" height="800" filter="url(#grain)"/>
    <path d="M235 0v800M520 0v800M815 0v800M1050 0v800" stroke="#3d3122" stroke-width="8" opacity=".75"/>
    <path d="M690 190v40M680 270c-60 0-60 90 0 90s60-90 0-90zM680 360v230M680 520h64M680 570h46" transform="translate(18 20)" fill="none" stroke="#2a1f14" stroke-width="22" opacity=".55" filter="url(#shade)"/>
    <path d="M680 270c-60 0-60 90 0 90s60-90 0-90zM680 360v230M680 520h64M680 570h46" fill="none" stroke="#d9b36a" stroke-width="22" stroke-linecap="round"/>
    <circle cx="680" cy="240" r="13" fill="#3b3a38"/><path d="M680 246q-70 60-130 150" fill="none" stroke="#efe6d2" stroke-width="5"/>
    <path d="M560 384l-170 40 26 130 172-42z" fill="#f4ead2"/><path d="M420 450l120-28M428 484l90-21M436 516l110-26" stroke="#3a4a63" stroke-width="6" stroke-linecap="round"/>
    <rect width="1200" height="800" fill="url(#day)"/>`,
  /** A path along a ditch in the evening, with the light of a shop at its end. */
  path: `
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7d9bb0"/><stop offset="1" stop-color="#f3d9b0"/></linearGradient>
    <linearGradient id="field" x2="0" y2="1"><stop stop-color="#8fa05c"/><stop offset="1" stop-color="#4f6434"/></linearGradient>
    <linearGradient id="water" x2="0" y2="1"><stop stop-color="#e7cfa4"/><stop offset="1" stop-color="#4f6d78"/></linearGradient>
    <filter id="leaves"><feTurbulence baseFrequency=".03 .05" numOctaves="4" seed="11"/><feDisplacementMap in="SourceGraphic" scale="34"/></filter>
    <filter id="soft"><feGaussianBlur stdDeviation="1.5"/></filter>
    <rect width="1200" height="800" fill="url(#sky)"/>
    <path d="M0 420h1200v380H0z" fill="url(#field)"/>
    <path d="M0 800L560 424h40L420 800z" fill="url(#water)"/><path d="M560 800L640 424h30L1040 800z" fill="#c9b48c"/>
    <g filter="url(#leaves)"><path d="M-20 430V210Q90 150 180 250Q240 320 230 430z" fill="#3f5a3a"/><path d="M930 430q0-200 110-230q120-30 190 90v140z" fill="#35502f"/></g>
    <g filter="url(#soft)"><path d="M596 424v-90l70-50 70 50v90z" fill="#6e4631"/><path d="M584 340l82-60 82 60" fill="none" stroke="#4a2d1f" stroke-width="13"/>
      <path d="M618 350h40v40h-40zM676 350h40v74h-40z" fill="#ffd98a"/></g>
    <path d="M630 430q20 60 60 120" stroke="#f7ddaa" stroke-width="26" opacity=".35" filter="url(#soft)"/>`,
} as const

export const storyPhotoOf = (name: keyof typeof storyPhotos): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">${storyPhotos[name]}</svg>`
