// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grants.h"

#include "models/components.h"

Grants Grants::platform()
{
    return {};
}

Grants Grants::owner(const QByteArray &account, const QSet<QByteArray> &components,
                     const QSet<QByteArray> &features)
{
    // An owner without an account would be taken for staff.
    Q_ASSERT(!account.isEmpty());
    Grants grants;
    grants.m_account = account;
    grants.m_components = components;
    grants.m_features = features;
    return grants;
}

Grants Grants::everythingOf(const QByteArray &account)
{
    QSet<QByteArray> components;
    QSet<QByteArray> features;
    for (const Component &component : Components::all()) {
        components.insert(component.name);
        for (const QByteArray &feature : component.features)
            features.insert(component.name + '.' + feature);
    }
    return owner(account, components, features);
}

bool Grants::allowsAnyOf(const QSet<QByteArray> &components) const
{
    return isPlatform() || m_components.intersects(components);
}

bool Grants::allowsFeature(const QByteArray &feature) const
{
    return isPlatform() || m_features.contains(feature);
}
