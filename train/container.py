"""Writes the model container (layout of src/model/model.c), and packs weights for the kernels.

header, 64 bytes   magic "CASUSMDL", u32 format version, u32 section count, u64 file size,
                   u64 checksum of everything else, 32 bytes model version (NUL-padded)
section records    64 bytes each: 32 bytes name (NUL-padded), u64 offset, u64 size, u32 type, u32 shape[3]
sections           in the order of the records, each on a multiple of 64 bytes; gaps are zeros
All numbers are little-endian.
"""
import struct
import numpy as np

MAGIC, FORMAT = b'CASUSMDL', 1
U8, I8, I32, U32, U64, F32, STRINGS, WEIGHTS = range(1, 9)
TYPES = {np.dtype(np.uint8): U8, np.dtype(np.int8): I8, np.dtype(np.int32): I32, np.dtype(np.uint32): U32,
         np.dtype(np.uint64): U64, np.dtype(np.float32): F32}
MASK = (1 << 64) - 1


def checksum(data, header):
    """FNV-1a in four lanes over the 64-bit words behind the header; then over the lanes, the bytes left, the header's bytes."""
    prime = np.uint64(0x100000001B3)
    words = np.frombuffer(data[:len(data) // 32 * 32], '<u8').reshape(-1, 4)
    lanes = np.array([0xCBF29CE484222325 ^ i for i in range(4)], np.uint64)
    with np.errstate(over='ignore'):
        for row in words:
            lanes = (lanes ^ row) * prime
            lanes = (lanes << np.uint64(29)) | (lanes >> np.uint64(35))
    h = 0xCBF29CE484222325
    for v in [int(x) for x in lanes] + [b for b in data[len(data) // 32 * 32:]] + list(header):
        h = ((h ^ v) * 0x100000001B3) & MASK
    return h


def strings_bytes(strings):
    blobs = [s.encode('utf-8') + b'\0' for s in strings]
    offsets, at = [], 0
    for b in blobs:
        offsets.append(at); at += len(b)
    offsets.append(at)
    return struct.pack('<I', len(blobs)) + np.array(offsets, '<u4').tobytes() + b''.join(blobs)


def round_up(n, m): return (n + m - 1) // m * m


def pack_weights(w):
    """[outputs, inputs] int8 -> [outputs/16][inputs/4][16][4], outputs padded with zeros"""
    n, k = w.shape
    if k % 4: raise ValueError('inputs must be a multiple of 4')
    full = np.zeros((round_up(n, 16), k), np.int8)
    full[:n] = w
    return np.ascontiguousarray(full.reshape(-1, 16, k // 4, 4).transpose(0, 2, 1, 3))


class Container:
    def __init__(self, version):
        self.version, self.sections = version, []

    def raw(self, name, kind, shape, data):
        shape = list(shape) + [1] * (3 - len(shape))
        if len(name.encode()) > 31: raise ValueError(f'{name}: the name is too long')
        self.sections.append((name, kind, shape, data))

    def array(self, name, a):
        a = np.ascontiguousarray(a)
        if a.dtype.kind == 'U': return self.strings(name, [str(x) for x in a])
        self.raw(name, TYPES[a.dtype], a.shape or (1,), a.tobytes())

    def strings(self, name, strings):
        data = strings_bytes(strings)
        self.raw(name, STRINGS, (len(strings),), data)

    def linear(self, name, weight, scale, bias):
        """int8 [outputs, inputs], float scale [outputs], float bias [outputs]"""
        n, k = weight.shape
        pad = round_up(n, 16) - n
        self.raw(f'{name}.weight', WEIGHTS, (n, k), pack_weights(weight).tobytes())
        self.array(f'{name}.scale', np.pad(scale.astype(np.float32), (0, pad)))
        self.array(f'{name}.bias', np.pad(bias.astype(np.float32), (0, pad)))
        self.array(f'{name}.sums', np.pad(64 * weight.astype(np.int32).sum(1, dtype=np.int32), (0, pad)))

    def merge(self, path):
        """An .npz: X.weight (int8, two dimensions) with X.scale and X.bias is a layer; the rest are arrays."""
        z = np.load(path)
        names = sorted(z.files)
        layers = {n[:-7] for n in names if n.endswith('.weight') and z[n].dtype == np.int8 and z[n].ndim == 2}
        for n in names:
            base = n.rsplit('.', 1)[0]
            if base in layers:
                if n.endswith('.weight'): self.linear(base, z[n], z[base + '.scale'], z[base + '.bias'])
            else: self.array(n, z[n])

    def bytes(self):
        at = 64 + 64 * len(self.sections)
        table, body = b'', b''
        for name, kind, shape, data in self.sections:
            at = round_up(at, 64)
            table += struct.pack('<32sQQI3I', name.encode(), at, len(data), kind, *shape)
            body += b'\0' * (at - 64 - 64 * len(self.sections) - len(body)) + data
            at += len(data)
        rest = table + body
        rest += b'\0' * (-len(rest) % 64)
        front = struct.pack('<8sIIQ', MAGIC, FORMAT, len(self.sections), 64 + len(rest))
        version = struct.pack('<32s', self.version.encode()[:31])
        return front + struct.pack('<Q', checksum(rest, front + version)) + version + rest
