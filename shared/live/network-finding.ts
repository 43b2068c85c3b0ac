/** What a look at the classroom network can find; the sentence for each is in the catalogue. */

export const findingNames = [
  /** This computer is in no network. */
  'noNetwork',
  /** The only address belongs to a tunnel (VPN) or a virtual machine. */
  'onlyDoubtful',
  /** A VPN is on beside the network that is used. */
  'vpn',
  /** There are several networks, and phones are in one of them alone. */
  'severalNetworks',
  /** The own address did not answer: a firewall on this computer. */
  'ownDoorShut',
  /** Nobody has come in some minutes: a firewall, another network, or a Wi-Fi that keeps its devices apart. */
  'nobodyComes',
  /** Pages are fetched, and no phone gets any further. */
  'pagesOnly',
  /** All is well. */
  'good',
] as const;
export type FindingName = (typeof findingNames)[number];
