package jp.akashi.paper.sheet;

/// What a workbook may ask of the platform: bytes of the file and unpacked, cells that hold
/// something.
public record BookLimits(long bytes, long unpacked, int cells) {}
