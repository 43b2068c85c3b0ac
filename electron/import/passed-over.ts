/** Files that lie beside questions in folders and archives and hold none: pictures, sounds, styles and scripts. */
const endings =
  /\.(png|jpe?g|gif|webp|svg|bmp|ico|tiff?|heic|mp[34]|m4[av]|wav|ogg|webm|mov|avi|css|s[ac]ss|m?js|map|woff2?|ttf|otf|eot|exe|dll|iso|dmg|lnk|url|log)$/i;

export const isPassedOver = (path: string): boolean => endings.test(path);
