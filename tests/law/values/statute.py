"""What the Wet op het kindgebonden budget prints: (article and text, calculation year, words of the statute).

``...`` marks words left out. The year is that of the amounts: the text of 1 January 2021 still prints the
wealth limits of 2020, that of 1 January 2023 the limits, increments and add-on of 2022.
"""

from __future__ import annotations

# fmt: off
PRINTED: tuple[tuple[str, int, str], ...] = (
    ("wkb-1.4@2019-01-01", 2019,
     ("van de ouder in het berekeningsjaar meer bedraagt dan € 84.416,00 ... van de ouder en zijn partner "
     "in het berekeningsjaar meer bedraagt dan € 84.416,00")),
    ("wkb-2.2.a@2019-01-01", 2019,
     "indien de ouder aanspraak heeft voor één kind: € 1.166,00"),
    ("wkb-2.2.b@2019-01-01", 2019,
     "indien de ouder aanspraak heeft voor twee kinderen: € 2.155,00"),
    ("wkb-2.2.c@2019-01-01", 2019,
     "indien de ouder aanspraak heeft voor drie kinderen: € 2.447,00"),
    ("wkb-2.2.d@2019-01-01", 2019,
     ("indien de ouder aanspraak heeft voor meer dan drie kinderen: € 2.447,00, verhoogd met zoveel maal € "
     "292,00 als het aantal kinderen meer bedraagt dan drie")),
    ("wkb-2.4@2019-01-01", 2019,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 239,00")),
    ("wkb-2.5@2019-01-01", 2019,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 427,00"),
    ("wkb-2.6@2019-01-01", 2019,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.139,00")),
    ("wkb-2.7@2019-01-01", 2019,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het drempelinkomen "
     "wordt ... verminderd met 6,75%")),
    ("wkb-1.4@2020-01-01", 2020,
     ("van de ouder in het berekeningsjaar meer bedraagt dan € 85.767,00 ... van de ouder en zijn partner "
     "in het berekeningsjaar meer bedraagt dan € 85.767,00")),
    ("wkb-2.2.a@2020-01-01", 2020,
     "indien de ouder aanspraak heeft voor één kind: € 1.185,00"),
    ("wkb-2.2.b@2020-01-01", 2020,
     "indien de ouder aanspraak heeft voor twee kinderen: € 2.190,00"),
    ("wkb-2.2.c@2020-01-01", 2020,
     "indien de ouder aanspraak heeft voor drie kinderen: € 2.487,00"),
    ("wkb-2.2.d@2020-01-01", 2020,
     ("indien de ouder aanspraak heeft voor meer dan drie kinderen: € 2.487,00, verhoogd met zoveel maal € "
     "297,00 als het aantal kinderen meer bedraagt dan drie")),
    ("wkb-2.4@2020-01-01", 2020,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 243,00")),
    ("wkb-2.5@2020-01-01", 2020,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 434,00"),
    ("wkb-2.6@2020-01-01", 2020,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.190,00")),
    ("wkb-2.7@2020-01-01", 2020,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 6,75%")),
    ("wkb-2.8@2020-01-01", 2020,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 16.750,– "
     "verhoogde drempelinkomen wordt ... verminderd met 6,75%")),
    ("wkb-1.4@2021-01-01", 2020,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 116.613 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 147.459")),
    ("wkb-2.2.a@2021-01-01", 2021,
     "indien de ouder aanspraak heeft voor één kind: € 1.204,00"),
    ("wkb-2.2.b@2021-01-01", 2021,
     "indien de ouder aanspraak heeft voor twee kinderen: € 2.226,00"),
    ("wkb-2.2.c@2021-01-01", 2021,
     "indien de ouder aanspraak heeft voor drie kinderen: € 3.145,00"),
    ("wkb-2.2.d@2021-01-01", 2021,
     ("indien de ouder aanspraak heeft voor meer dan drie kinderen: € 3.145,00, verhoogd met zoveel maal € "
     "919,00 als het aantal kinderen meer bedraagt dan drie")),
    ("wkb-2.4@2021-01-01", 2021,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 247,00")),
    ("wkb-2.5@2021-01-01", 2021,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 441,00"),
    ("wkb-2.6@2021-01-01", 2021,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.242,00")),
    ("wkb-2.7@2021-01-01", 2021,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 6,75%")),
    ("wkb-2.8@2021-01-01", 2021,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 17.018,00 "
     "verhoogde drempelinkomen wordt ... verminderd met 6,75%")),
    ("wkb-1.4@2022-01-01", 2022,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 120.020 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 151.767")),
    ("wkb-2.2.a@2022-01-01", 2022,
     "indien de ouder aanspraak heeft voor één kind: € 1.220"),
    ("wkb-2.2.b@2022-01-01", 2022,
     "indien de ouder aanspraak heeft voor twee kinderen: € 2.326"),
    ("wkb-2.2.c@2022-01-01", 2022,
     "indien de ouder aanspraak heeft voor drie kinderen: € 3.327"),
    ("wkb-2.2.d@2022-01-01", 2022,
     ("indien de ouder aanspraak heeft voor meer dan drie kinderen: € 3.327, verhoogd met zoveel maal € "
     "1.001 als het aantal kinderen meer bedraagt dan drie")),
    ("wkb-2.4@2022-01-01", 2022,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 251")),
    ("wkb-2.5@2022-01-01", 2022,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 447"),
    ("wkb-2.6@2022-01-01", 2022,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.285")),
    ("wkb-2.7@2022-01-01", 2022,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 6,75%")),
    ("wkb-2.8@2022-01-01", 2022,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 17.240 "
     "verhoogde drempelinkomen wordt ... verminderd met 6,75%")),
    ("wkb-1.4@2023-02-11", 2023,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 127.582 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 161.329")),
    ("wkb-2.2.a@2023-02-11", 2023,
     "indien de ouder aanspraak heeft voor een kind: € 1.653"),
    ("wkb-2.2.b@2023-02-11", 2023,
     ("indien de ouder aanspraak heeft voor twee of meer kinderen: € 1.532 per kind voor het tweede of "
     "volgende kind")),
    ("wkb-2.4@2023-02-11", 2023,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 267,00")),
    ("wkb-2.5@2023-02-11", 2023,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 476,00"),
    ("wkb-2.6@2023-02-11", 2023,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.848")),
    ("wkb-2.7@2023-02-11", 2023,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 6,75%")),
    ("wkb-2.8@2023-02-11", 2023,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 18.327,00 "
     "verhoogde drempelinkomen wordt ... verminderd met 6,75%")),
    ("wkb-1.4@2024-01-01", 2024,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 140.213 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 177.301")),
    ("wkb-2.2.a@2024-01-01", 2024,
     "indien de ouder aanspraak heeft voor een kind: € 2.436"),
    ("wkb-2.2.b@2024-01-01", 2024,
     ("indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.436 per kind voor het tweede of "
     "volgende kind")),
    ("wkb-2.4@2024-01-01", 2024,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 694,00")),
    ("wkb-2.5@2024-01-01", 2024,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 924,00"),
    ("wkb-2.6@2024-01-01", 2024,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.480")),
    ("wkb-2.7@2024-01-01", 2024,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 6,75%")),
    ("wkb-2.8@2024-01-01", 2024,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 9.030,00 "
     "verhoogde drempelinkomen wordt ... verminderd met 6,75%")),
    ("wkb-1.4@2025-01-01", 2025,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 141.896 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 179.429")),
    ("wkb-2.2.a@2025-01-01", 2025,
     "indien de ouder aanspraak heeft voor een kind: € 2.511"),
    ("wkb-2.2.b@2025-01-01", 2025,
     ("indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.511 per kind voor het tweede of "
     "volgende kind")),
    ("wkb-2.4@2025-01-01", 2025,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 703")),
    ("wkb-2.5@2025-01-01", 2025,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 936,00"),
    ("wkb-2.6@2025-01-01", 2025,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.389")),
    ("wkb-2.7@2025-01-01", 2025,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 7,10%")),
    ("wkb-2.8@2025-01-01", 2025,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 9.139,00 "
     "verhoogde drempelinkomen wordt ... verminderd met 7,10%")),
    ("wkb-1.4@2026-01-01", 2026,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 146.011 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 184.633")),
    ("wkb-2.2.a@2026-01-01", 2026,
     "indien de ouder aanspraak heeft voor een kind: € 2.580"),
    ("wkb-2.2.b@2026-01-01", 2026,
     ("indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.580 per kind voor het tweede of "
     "volgende kind")),
    ("wkb-2.4@2026-01-01", 2026,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 724")),
    ("wkb-2.5@2026-01-01", 2026,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 964,00"),
    ("wkb-2.6@2026-01-01", 2026,
     ("De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € "
     "3.416")),
    ("wkb-2.7@2026-01-01", 2026,
     ("Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt "
     "... verminderd met 7,60%")),
    ("wkb-2.8@2026-01-01", 2026,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 9.405 "
     "verhoogde drempelinkomen wordt ... verminderd met 7,60%")),
    ("wkb-1.4@2023-01-01", 2022,
     ("van de ouder aan het begin van het berekeningsjaar meer bedraagt dan € 120.020 ... van de ouder en "
     "zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 151.767")),
    ("wkb-2.4@2023-01-01", 2022,
     ("Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het "
     "kindgebonden budget € 251")),
    ("wkb-2.5@2023-01-01", 2022,
     "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget ... € 447"),
    ("wkb-2.8@2023-01-01", 2022,
     ("Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 17.240 "
     "verhoogde drempelinkomen wordt ... verminderd met 6,75%")),
    ("wkb-3.5.b@2026-07-01", 2027,
     "met ingang van 1 januari 2027 8,05%"),
)
# fmt: on
