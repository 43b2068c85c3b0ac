/** The addresses of this computer that phones might reach, the most likely first. */
import type { NetworkInterfaceInfo } from 'node:os';
import type { Adapter } from './lan-talk';

type Interfaces = Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>;

/** Tunnels, by the names that systems and their programs give them. */
const tunnel = /^(tun|tap|utun|wg|ppp|ipsec|gpd|nordlynx|zt|tailscale|proton|cscotun)|vpn|wireguard|anyconnect/i;
/** Networks that exist on this computer alone. */
const virtual =
  /^(docker|veth|br-|virbr|vboxnet|vmnet|lxc|podman|cni|bridge\d)|vethernet|hyper-v|wsl|virtualbox|vmware/i;
const wireless = /^(wl|wifi|wi-fi|wlan|airport|en0$)/i;

/** This computer alone, where the journeys are tried without a network. */
export const loopback: Adapter = { name: 'loopback', address: '127.0.0.1', doubt: null };

/** As given by `os.networkInterfaces()`. */
export function findAdapters(interfaces: Interfaces): Adapter[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && isPrivate(address))
      .map(({ address }) => ({ name, address, doubt: doubtOf(name, address) })),
  );
  return found.toSorted((one, other) => rank(other) - rank(one));
}

/** A Wi-Fi first, then a cable, then what is doubtful; in their order otherwise. */
const rank = ({ name, doubt }: Adapter): number => (doubt ? 0 : 1) + (!doubt && wireless.test(name) ? 1 : 0);

function doubtOf(name: string, address: string): Adapter['doubt'] {
  if (tunnel.test(name) || isShared(address)) return 'vpn';
  return virtual.test(name) ? 'virtual' : null;
}

const parts = (address: string): [number, number] => {
  const [first = 0, second = 0] = address.split('.').map(Number);
  return [first, second];
};

/** RFC 6598, which tunnels such as Tailscale use. */
const isShared = (address: string): boolean => {
  const [first, second] = parts(address);
  return first === 100 && second >= 64 && second < 128;
};

/** RFC 1918, RFC 6598, and RFC 3927 where no router gives addresses. */
function isPrivate(address: string): boolean {
  const [first, second] = parts(address);
  if (first === 10 || isShared(address)) return true;
  return (
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  );
}
