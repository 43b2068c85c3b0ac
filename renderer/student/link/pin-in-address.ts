/** The PIN that a scanned square puts into the page's address, where it is never sent anywhere. */

/** From "#482915", or "#482%20915" as somebody copied it. */
export function pinInAddress(hash: string): string | null {
  const digits = hash.replace(/%20|\D/g, '');
  return /^\d{4,8}$/.test(digits) ? digits : null;
}
