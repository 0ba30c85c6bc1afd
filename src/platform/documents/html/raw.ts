import { TokenizerMode } from 'parse5'

/** In these no tag is a tag until their own end. */
export const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> =
  Object.assign(Object.create(null), {
    script: TokenizerMode.SCRIPT_DATA,
    style: TokenizerMode.RAWTEXT,
    xmp: TokenizerMode.RAWTEXT,
    iframe: TokenizerMode.RAWTEXT,
    noembed: TokenizerMode.RAWTEXT,
    noframes: TokenizerMode.RAWTEXT,
    noscript: TokenizerMode.RAWTEXT,
    textarea: TokenizerMode.RCDATA,
    title: TokenizerMode.RCDATA,
  })
