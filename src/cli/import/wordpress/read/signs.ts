const windows = new TextDecoder('windows-1252')

/** What came from Word through a database of before: bytes of Windows that were kept as characters nobody sees. */
export const withSigns = (text: string): string =>
  /[\u0080-\u009f]/.test(text)
    ? text.replace(/[\u0080-\u009f]/g, (sign) => windows.decode(Uint8Array.of(sign.charCodeAt(0))))
    : text
