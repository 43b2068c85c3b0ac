/** The page that students open on their phones: joins the quiz of the laptop that served it, and answers. */
import './old-phones';
import { render } from 'preact';
import { firstState } from './link/kept-seat';
import { makePhone, type Phone } from './link/phone';
import { pinInAddress } from './link/pin-in-address';
import { PhonePage } from './phone-page';
import type { PhoneState } from './state/phone-state';
import { words } from './words';

const place = document.getElementById('phone');
const first = firstState(pinInAddress(window.location.hash));
let phone: Phone | null = null;

function show(state: PhoneState) {
  if (place)
    render(<PhonePage state={state} act={(event) => phone?.act(event)} onTry={() => phone?.tryNow()} />, place);
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const setTheme = () => {
  document.documentElement.dataset.theme = dark.matches ? 'evening' : 'paper';
};
// Safari 13 has no addEventListener here.
if ('addEventListener' in dark) dark.addEventListener('change', setTheme);
setTheme();
document.title = words.page;
show(first);
phone = makePhone(first, show);
window.addEventListener('hashchange', () => {
  const pin = pinInAddress(window.location.hash);
  if (pin !== null) phone?.act({ is: 'pin', pin });
});
