import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate,
  Extension,
  Extensions,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_subjectAltName,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Time,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** A certificate and its private key, PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateRequest {
  readonly commonName: string;
  /** Names and IP addresses that a server shows it for. */
  readonly hosts?: readonly string[] | undefined;
  /** Unix milliseconds. */
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

interface Issuer {
  readonly name: Name;
  readonly key: KeyObject;
}

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const commonNameId = '2.5.4.3';

/** Signs certificates for tests; keys are on the curve P-256, which costs no time to make. */
export class CertificateAuthority {
  /** Its own certificate, PEM. */
  readonly cert: string;
  readonly #issuer: Issuer;
  #serial = 1;

  constructor(request: CertificateRequest) {
    const { publicKey, privateKey } = newKey();
    this.#issuer = { name: nameOf(request.commonName), key: privateKey };
    this.cert = signed(request, publicKey, this.#issuer, 1, true);
  }

  issue(request: CertificateRequest): Identity {
    const { publicKey, privateKey } = newKey();
    this.#serial += 1;
    return {
      cert: signed(request, publicKey, this.#issuer, this.#serial, false),
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
  }
}

function newKey(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function signed(
  { commonName, hosts = [], notBeforeMs, notAfterMs }: CertificateRequest,
  publicKey: KeyObject,
  issuer: Issuer,
  serial: number,
  isAuthority: boolean,
): string {
  const algorithm = new AlgorithmIdentifier({ algorithm: ecdsaWithSha256 });
  const validity = new Validity();
  validity.notBefore = new Time(notBeforeMs);
  validity.notAfter = new Time(notAfterMs);
  const extensions = [extension(id_ce_basicConstraints, new BasicConstraints({ cA: isAuthority }), true)];
  if (hosts.length > 0) extensions.push(extension(id_ce_subjectAltName, new SubjectAlternativeName(hosts.map(alias))));
  const body = new TBSCertificate({
    version: Version.v3,
    serialNumber: Uint8Array.of(serial).buffer,
    signature: algorithm,
    issuer: issuer.name,
    validity,
    subject: nameOf(commonName),
    subjectPublicKeyInfo: AsnConvert.parse(publicKey.export({ type: 'spki', format: 'der' }), SubjectPublicKeyInfo),
    extensions: new Extensions(extensions),
  });
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(body)), issuer.key);
  const certificate = new Certificate({
    tbsCertificate: body,
    signatureAlgorithm: algorithm,
    signatureValue: new Uint8Array(signature).buffer,
  });
  return new X509Certificate(Buffer.from(AsnConvert.serialize(certificate))).toString();
}

function extension(extnID: string, value: object, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

function alias(host: string): GeneralName {
  return /^[\d.]+$/.test(host) ? new GeneralName({ iPAddress: host }) : new GeneralName({ dNSName: host });
}

function nameOf(commonName: string): Name {
  const value = new AttributeValue({ utf8String: commonName });
  return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: commonNameId, value })])]);
}
