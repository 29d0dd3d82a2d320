DELETE FROM concerns_contact WHERE report = $1
